import type { ReactNode } from 'react';
import { Remarks } from './Remarks.tsx';
import { useField } from './use-field.ts';

interface Given {
  readonly path: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly value: string;
  /** What can be chosen, and what each is called. */
  readonly choices: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
}

/** One of many, in a list. A value that is none of them is there too, so that nothing is changed by looking at it. */
export function Select({ path, label, hint, value, choices, onChange }: Given) {
  const { id, remarks, described } = useField(path, hint !== undefined);
  const isListed = choices.some(([each]) => each === value);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)} {...described}>
        {!isListed && <option value={value}>{value}</option>}
        {choices.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
      <Remarks id={`${id}-remarks`} remarks={remarks} />
    </div>
  );
}
