import { isKeys } from '../../../src/contract/schema.ts';
import { questionsOf } from '../../../src/standard/questions.ts';
import { useBuilder } from '../builder-context.ts';
import { Box } from '../fields/Box.tsx';
import { Remarks } from '../fields/Remarks.tsx';
import { Said } from '../fields/Said.tsx';
import { TextField } from '../fields/TextField.tsx';
import { useField } from '../fields/use-field.ts';
import { textOf, without } from '../own-questions.ts';
import { Section } from '../Section.tsx';
import { today } from '../today.ts';
import { languageOfSurvey, readSurvey } from '../words.ts';

/** What the hidden field is known by. */
const ID = '$id';

/** Which field of a form of GSA Touchpoints takes the answer to which question, for agencies that keep their form. */
export function TouchpointsSection() {
  const { survey, set } = useBuilder();
  const { id, remarks } = useField('touchpoints', true, true);
  const given = isKeys(survey.touchpoints) ? survey.touchpoints : undefined;
  const read = readSurvey(survey, today());
  const asked = given && read ? questionsOf(read, languageOfSurvey(survey)) : [];
  const others = Object.keys((read && given) ?? {}).filter(
    (name) => name !== ID && !asked.some((question) => question.id === name),
  );
  const write = (name: string, text: string) =>
    set('touchpoints', text ? { ...given, [name]: text } : { ...without(given ?? {}, name) });
  return (
    <Section
      id="touchpoints"
      title="A form at GSA"
      summary={
        given
          ? `Touchpoints, ${asked.filter((question) => given[question.id]).length} of ${asked.length} fields`
          : 'None in Touchpoints'
      }
      paths={['touchpoints']}
    >
      <p>
        For agencies that keep their form: the collector is its address, and a tag more stands on the page. Responses
        alone are sent there; offers and drop-off are not counted.
      </p>
      <div id={id}>
        <Remarks remarks={remarks} />
        <Box
          path="touchpoints.*"
          label="Answers go to a form of Touchpoints"
          isChecked={given !== undefined}
          onChange={(isChecked) => set('touchpoints', isChecked ? fieldsOf(read ? questionsOf(read) : []) : undefined)}
        />
        {asked.map((question) => (
          <TextField
            key={question.id}
            path={`touchpoints.${question.id}`}
            label={`Field of ${question.id.replaceAll('_', ' ')}`}
            hint={question.statement}
            value={textOf(given?.[question.id])}
            onChange={(text) => write(question.id, text)}
          />
        ))}
        {given && (
          <TextField
            path={`touchpoints.${ID}`}
            label="Field of the response’s id"
            hint="A hidden field of the form, if you give it one: two rows with one id are one answer."
            value={textOf(given[ID])}
            onChange={(text) => write(ID, text)}
          />
        )}
        {others.map((name) => (
          <TextField
            key={name}
            path={`touchpoints.${name}`}
            label={`Value of ${name}`}
            hint={<Said>{'What the form calls this option, where it is not our `id`.'}</Said>}
            value={textOf(given?.[name])}
            onChange={(text) => write(name, text)}
          />
        ))}
      </div>
    </Section>
  );
}

/** A field for each question, in the order asked, as Touchpoints numbers those of a new form. */
const fieldsOf = (asked: readonly { readonly id: string }[]) =>
  Object.fromEntries(asked.map(({ id }, index) => [id, `answer_${String(index + 1).padStart(2, '0')}`]));
