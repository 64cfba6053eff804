import { flushSync } from 'react-dom';
import { useBuilder } from '../builder-context.ts';
import { Remarks } from '../fields/Remarks.tsx';
import { TextField } from '../fields/TextField.tsx';
import { idOf, useField } from '../fields/use-field.ts';
import { optionsOf, type Written, withLabels } from '../own-questions.ts';

interface Given {
  readonly index: number;
  readonly question: Written;
  readonly questions: readonly Written[];
  readonly onWrite: (questions: readonly Written[]) => void;
}

/** The options of a question, a field each; their names are made of their labels. */
export function Options({ index, question, questions, onWrite }: Given) {
  const { say } = useBuilder();
  const path = `questions[${index}].options`;
  const { id, remarks } = useField(path, false, true);
  const options = optionsOf(question).map(([name, label]) => ({ id: name, label }));
  const write = (labels: readonly { readonly id?: string; readonly label: string }[]) =>
    onWrite(withLabels(questions, index, labels));
  const field = (place: number) => document.getElementById(id)?.querySelectorAll('input')[place];

  const add = () => {
    flushSync(() => write([...options, { label: '' }]));
    field(options.length)?.focus();
    say(`Option ${options.length + 1} was added.`);
  };
  const remove = (place: number) => {
    flushSync(() => write(options.filter((_, each) => each !== place)));
    field(Math.min(place, options.length - 2))?.focus();
    say(`Option ${place + 1} was removed.`);
  };

  return (
    <fieldset id={idOf(path)} aria-describedby={remarks.length > 0 ? `${id}-remarks` : undefined}>
      <legend>Options</legend>
      <Remarks id={`${id}-remarks`} remarks={remarks} />
      {options.map((option, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: An option's name follows its label while it is written.
        <div key={place} className="option">
          <TextField
            path={`${path}.${option.id}`}
            label={`Option ${place + 1}`}
            value={option.label}
            onChange={(label) => write(options.map((each, other) => (other === place ? { id: each.id, label } : each)))}
          />
          {options.length > 2 && (
            <button type="button" onClick={() => remove(place)}>
              Remove<span className="unseen"> option {place + 1}</span>
            </button>
          )}
        </div>
      ))}
      <button type="button" onClick={add}>
        Add an option
      </button>
    </fieldset>
  );
}
