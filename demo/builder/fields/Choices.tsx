import type { ReactNode } from 'react';
import { Remarks } from './Remarks.tsx';
import { useField } from './use-field.ts';

/** One thing to choose. */
export interface Choice {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
}

interface Given {
  readonly path: string;
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  readonly choices: readonly Choice[];
  /** What is chosen: one with radio buttons, any number with boxes. */
  readonly chosen: readonly string[];
  readonly isMultiple?: boolean;
  readonly onChoose: (value: string, isChosen: boolean) => void;
}

/** Radio buttons or boxes under one question; the remarks describe each, as not all screen readers read a group's. */
export function Choices({ path, legend, hint, choices, chosen, isMultiple = false, onChoose }: Given) {
  const { id, remarks, described } = useField(path, hint !== undefined);
  return (
    <fieldset id={id} className="field" aria-describedby={described['aria-describedby']}>
      <legend>{legend}</legend>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      <div className="choices">
        {choices.map(({ value, label, hint: meaning }) => {
          const own = `${id}-${value}`;
          const descriptions = [meaning !== undefined && `${own}-hint`, remarks.length > 0 && `${id}-remarks`];
          return (
            <div key={value} className="choice">
              <input
                id={own}
                type={isMultiple ? 'checkbox' : 'radio'}
                name={id}
                value={value}
                checked={chosen.includes(value)}
                aria-invalid={described['aria-invalid']}
                aria-describedby={descriptions.filter(Boolean).join(' ') || undefined}
                onChange={({ target }) => onChoose(value, target.checked)}
              />
              <label htmlFor={own}>{label}</label>
              {meaning !== undefined && (
                <span id={`${own}-hint`} className="hint">
                  {meaning}
                </span>
              )}
            </div>
          );
        })}
      </div>
      <Remarks id={`${id}-remarks`} remarks={remarks} />
    </fieldset>
  );
}
