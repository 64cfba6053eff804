import type { ReactNode } from 'react';
import { Remarks } from './Remarks.tsx';
import { useField } from './use-field.ts';

interface Given {
  readonly path: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
}

/** One box to check. */
export function Box({ path, label, hint, isChecked, onChange }: Given) {
  const { id, remarks, described } = useField(path, hint !== undefined);
  return (
    <div className="field">
      <label className="choice">
        <input
          id={id}
          type="checkbox"
          checked={isChecked}
          onChange={({ target }) => onChange(target.checked)}
          {...described}
        />
        <span>{label}</span>
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      <Remarks id={`${id}-remarks`} remarks={remarks} />
    </div>
  );
}
