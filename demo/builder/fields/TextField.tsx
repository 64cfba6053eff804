import type { ReactNode } from 'react';
import { useBuilder } from '../builder-context.ts';
import { Remarks } from './Remarks.tsx';
import { useField } from './use-field.ts';

interface Given {
  /** The place of the configuration that it writes. */
  readonly path: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'date' | 'area' | 'number';
  readonly lang?: string | undefined;
  readonly dir?: string | undefined;
}

/** A field for words, a number or a day, with its remarks beneath it. A number is text, so that no wheel changes it. */
export function TextField({ path, label, hint, value, onChange, type = 'text', lang, dir }: Given) {
  const { visit } = useBuilder();
  const { id, remarks, described } = useField(path, hint !== undefined);
  const common = { id, value, lang, dir, onBlur: () => visit(path), ...described };
  return (
    <div className={type === 'number' || type === 'date' ? 'field short' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {type === 'area' ? (
        <textarea {...common} rows={2} onChange={({ target }) => onChange(target.value)} />
      ) : (
        <input
          {...common}
          // A day that is none would not be shown by a field for days.
          type={type === 'date' && /^(\d{4}-\d\d-\d\d)?$/.test(value) ? 'date' : 'text'}
          inputMode={type === 'number' ? 'numeric' : undefined}
          autoComplete="off"
          spellCheck={type === 'text' ? undefined : false}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
      <Remarks id={`${id}-remarks`} remarks={remarks} />
    </div>
  );
}
