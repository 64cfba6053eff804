import { flushSync } from 'react-dom';
import { isKeys } from '../../../src/contract/schema.ts';
import { useBuilder } from '../builder-context.ts';
import { HelpOf } from '../fields/of-key.tsx';
import { Remarks } from '../fields/Remarks.tsx';
import { TextField } from '../fields/TextField.tsx';
import { useField } from '../fields/use-field.ts';
import { textOf } from '../own-questions.ts';
import { Section } from '../Section.tsx';

/** Short texts that go with each record, by names of the agency's own. */
export function ContextSection() {
  const { survey, set, say } = useBuilder();
  const { id, remarks } = useField('context', true, true);
  const entries = isKeys(survey.context) ? Object.entries(survey.context) : [];
  const write = (changed: readonly (readonly [string, unknown])[]) =>
    set('context', changed.length > 0 ? Object.fromEntries(changed) : undefined);
  const inputs = () => document.getElementById(id)?.querySelectorAll('input');
  const add = () => {
    const taken = entries.map(([name]) => name);
    let name = 'officeCode';
    for (let count = 2; taken.includes(name); count += 1) name = `name${count}`;
    flushSync(() => write([...entries, [name, '']]));
    inputs()?.[entries.length * 2]?.focus();
    say(`Text ${entries.length + 1} was added.`);
  };
  const remove = (place: number) => {
    flushSync(() => write(entries.filter((_, each) => each !== place)));
    (inputs()?.[0] ?? document.getElementById('add-context'))?.focus();
    say(`Text ${place + 1} was removed.`);
  };
  return (
    <Section
      id="context"
      title="Added to each record"
      summary={entries.length === 0 ? 'Nothing' : entries.map(([name]) => name).join(', ')}
      paths={['context']}
    >
      <p>
        <HelpOf name="context" />
      </p>
      <div id={id}>
        <Remarks remarks={remarks} />
        {entries.map(([name, text], place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: The name is what is written here.
          <fieldset key={place} className="question">
            <legend>Text {place + 1}</legend>
            <TextField
              path={`context.${name}.name`}
              label="Name"
              value={name}
              onChange={(changed) => {
                // Two of one name would be one.
                const isTaken = entries.some(([other], each) => each !== place && other === changed);
                if (!isTaken) write(entries.map((entry, each) => (each === place ? [changed, entry[1]] : entry)));
              }}
            />
            <TextField
              path={`context.${name}`}
              label="Text"
              value={textOf(text)}
              onChange={(changed) =>
                write(entries.map((entry, each) => (each === place ? [entry[0], changed] : entry)))
              }
            />
            <button type="button" onClick={() => remove(place)}>
              Remove<span className="unseen"> text {place + 1}</span>
            </button>
          </fieldset>
        ))}
        <button type="button" id="add-context" onClick={add}>
          Add a text
        </button>
      </div>
    </Section>
  );
}
