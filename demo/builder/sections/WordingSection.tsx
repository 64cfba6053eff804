import { isKeys } from '../../../src/contract/schema.ts';
import { isDriver } from '../../../src/standard/domain.ts';
import type { StandardQuestion } from '../../../src/standard/edition.ts';
import { EDITIONS } from '../../../src/standard/editions.ts';
import { PROVENANCE } from '../../../src/standard/provenance.ts';
import {
  type Choices as Chosen,
  driversOf,
  fill,
  isFitting,
  questionsIn,
  wordingOf,
} from '../../../src/standard/questions.ts';
import type { Wording } from '../../../src/standard/wording.ts';
import { useBuilder } from '../builder-context.ts';
import { Choices } from '../fields/Choices.tsx';
import { KeyText } from '../fields/of-key.tsx';
import { Remarks } from '../fields/Remarks.tsx';
import { Said } from '../fields/Said.tsx';
import { TextField } from '../fields/TextField.tsx';
import { idOf } from '../fields/use-field.ts';
import { isWithin } from '../findings.ts';
import { textOf, without } from '../own-questions.ts';
import { Section } from '../Section.tsx';
import { today } from '../today.ts';
import { languageOfSurvey, readSurvey } from '../words.ts';

const OWN = 'own';

/** In which words each question is asked: one of those that the standard permits, or the agency's own. */
export function WordingSection() {
  const { survey, remarks } = useBuilder();
  const read = readSurvey(survey, today());
  if (!read) return null;
  const shown = questionsIn(EDITIONS[read.edition]).filter((id) =>
    isDriver(id) ? driversOf(read).includes(id) : read.comment || !id.endsWith('comment'),
  );
  const chosen = [survey.wordings, survey.statements].flatMap((each) => (isKeys(each) ? Object.keys(each) : []));
  const own = isKeys(survey.statements) ? Object.keys(survey.statements).length : 0;
  return (
    <Section
      id="wording"
      title="Wordings"
      summary={chosen.length === 0 ? 'Those that fit' : `${chosen.length - own} chosen, ${own} of your own`}
      paths={['wordings', 'statements', 'population']}
    >
      <p>
        The wording that fits is chosen for you. Open a question to see which others are permitted, or to write your
        own.
      </p>
      {(['wordings', 'statements'] as const).map((key) => (
        <Remarks key={key} id={idOf(key)} remarks={remarks.filter((remark) => remark.key === key)} />
      ))}
      {shown.map((id) => (
        <WordingOf key={id} id={id} read={read} />
      ))}
      <Unused shown={shown} />
      <KeyText name="population" />
    </Section>
  );
}

/** Whom and what a wording is for, in words. */
function forWhom({ points, channels }: Wording): string {
  const parts = [
    points && `measurement level ${points.join(', ').replaceAll('_', ' ')}`,
    channels && `channels ${channels.join(', ').replaceAll('_', ' ')}`,
  ].filter(Boolean);
  return parts.length > 0 ? `For ${parts.join(' and ')}.` : 'Fits always.';
}

function WordingOf({ id, read }: { readonly id: StandardQuestion; readonly read: Chosen }) {
  const { survey, set, remarks } = useBuilder();
  const language = languageOfSurvey(survey);
  const permitted = EDITIONS[read.edition].wordings[id] ?? {};
  const statements = isKeys(survey.statements) ? survey.statements : {};
  const wordings = isKeys(survey.wordings) ? survey.wordings : {};
  const isOwn = Object.hasOwn(statements, id);
  const fitting = wordingOf(id, { ...read, wordings: {} });
  const current = textOf(wordings[id] ?? fitting);
  const textOfWording = (name: string) => {
    const wording = permitted[name];
    return wording ? fill(language.statements[wording.statement], read) : '';
  };
  const choose = (name: string) => {
    const others = without(wordings, id);
    set('statements', name === OWN ? { ...statements, [id]: textOfWording(current) } : without(statements, id));
    if (name !== OWN) set('wordings', name === fitting ? others : { ...others, [id]: name });
  };
  const said = isOwn ? textOf(statements[id]) : textOfWording(current);
  const own = remarks.filter((each) => isWithin(`wordings.${id}`, each) || isWithin(`statements.${id}`, each));
  const spoken = { lang: language.lang, dir: language.dir };
  return (
    <details className="wording">
      <summary>
        <span>
          <strong>{id.replaceAll('_', ' ')}</strong>
          {own.length > 0 && <span className={`count ${own[0]?.severity}`}>{own[0]?.severity}</span>}{' '}
          <span {...spoken}>{said}</span>
        </span>
      </summary>
      <Choices
        path={`wordings.${id}`}
        legend={`Wording of ${id.replaceAll('_', ' ')}`}
        hint={<Said>{`Permitted by ${PROVENANCE[read.edition].source}.`}</Said>}
        choices={[
          ...Object.entries(permitted).map(([name, wording]) => ({
            value: name,
            label: <span {...spoken}>{textOfWording(name)}</span>,
            hint: `${forWhom(wording)}${isFitting(wording, read) ? '' : ' Not this survey.'}`,
          })),
          { value: OWN, label: 'Your own wording', hint: 'Its answers do not compare across government.' },
        ]}
        chosen={[isOwn ? OWN : current]}
        onChoose={choose}
      />
      {isOwn && (
        <TextField
          path={`statements.${id}`}
          label={`Your wording of ${id.replaceAll('_', ' ')}`}
          hint={<Said>{'`{service}`, `{provider}` and `{population}` are filled in.'}</Said>}
          type="area"
          value={textOf(statements[id])}
          onChange={(text) => set('statements', { ...statements, [id]: text })}
          {...spoken}
        />
      )}
    </details>
  );
}

/** Wordings of questions that are not asked, as after another edition was chosen. */
function Unused({ shown }: { readonly shown: readonly string[] }) {
  const { survey, set } = useBuilder();
  const rows = (['wordings', 'statements'] as const).flatMap((key) => {
    const parts = survey[key];
    return isKeys(parts)
      ? Object.keys(parts)
          .filter((id) => !shown.includes(id))
          .map((id) => ({ key, id, parts }))
      : [];
  });
  return rows.map(({ key, id, parts }) => (
    <p key={`${key}.${id}`}>
      <code>
        {key}.{id}
      </code>{' '}
      is for a question that is not asked: “{textOf(parts[id])}”.{' '}
      <button type="button" onClick={() => set(key, without(parts, id))}>
        Remove it
      </button>
    </p>
  ));
}
