import { CHANNELS } from '../../../src/standard/channel.ts';
import { DRIVERS, isDriver } from '../../../src/standard/domain.ts';
import { EDITION_IDS } from '../../../src/standard/edition.ts';
import { EDITIONS } from '../../../src/standard/editions.ts';
import { PROVENANCE } from '../../../src/standard/provenance.ts';
import { driversOf, questionsOf } from '../../../src/standard/questions.ts';
import { useBuilder } from '../builder-context.ts';
import { Choices } from '../fields/Choices.tsx';
import { HelpOf, KeyBox, KeyChoices } from '../fields/of-key.tsx';
import { Select } from '../fields/Select.tsx';
import { LABELS } from '../labels.ts';
import { textOf } from '../own-questions.ts';
import { Section } from '../Section.tsx';
import { today } from '../today.ts';
import { languageOfSurvey, readSurvey } from '../words.ts';

/** What each edition asks, in a line. */
const ASKED = {
  default: 'Trust, the drivers as five-point statements, a comment',
  2018: 'The seven indicators as five-point statements, with two comments',
  2020: 'Trust, satisfaction, the drivers as five-point statements, a comment',
  2023: 'Trust by five points or thumbs, then what made the difference or could have been better, a comment',
} as const;

const inWords = (value: string) => `${value.charAt(0).toUpperCase()}${value.slice(1).replaceAll('_', ' ')}`;

/** Which of the standard's questions are asked. */
export function StandardSection() {
  const { survey, set } = useBuilder();
  const read = readSurvey(survey, today());
  const edition = EDITION_IDS.find((each) => each === survey.edition) ?? 'default';
  const { isTrustRequired, wordings } = EDITIONS[edition];
  const drivers = read ? driversOf(read) : [];
  const fitting = read ? driversOf({ ...read, drivers: undefined }) : [];
  const language = languageOfSurvey(survey);
  const choose = (driver: string, isChosen: boolean) => {
    const chosen = DRIVERS.filter((each) => (each === driver ? isChosen : drivers.includes(each)));
    // Those that fit are what is asked where none are named.
    set('drivers', chosen.join() === fitting.join() ? undefined : chosen);
  };
  const statementOf = (driver: string) =>
    read &&
    questionsOf({ ...read, edition: edition === '2023' ? 'default' : edition, drivers: DRIVERS }, language).find(
      ({ id }) => id === driver,
    )?.statement;
  return (
    <Section
      id="standard"
      title="What the standard asks"
      summary={`${edition === 'default' ? 'Default edition' : `Edition ${edition}`}, ${inWords(textOf(survey.channel ?? 'website')).toLowerCase()}, ${drivers.length} drivers`}
      paths={['edition', 'channel', 'transactionPoint', 'surveyType', 'drivers', 'trustRequired', 'comment']}
    >
      <KeyChoices
        name="edition"
        choices={EDITION_IDS.map((id) => [
          id,
          id === 'default' ? 'Default' : id,
          `${ASKED[id]}. Source: ${PROVENANCE[id].source}, since ${PROVENANCE[id].since}.`,
        ])}
      />
      <details>
        <summary>What of edition {edition} was verified</summary>
        <p>{PROVENANCE[edition].verified}</p>
      </details>
      <Select
        path="channel"
        label={LABELS.channel}
        hint={<HelpOf name="channel" />}
        value={textOf(survey.channel ?? 'website')}
        choices={CHANNELS.map((channel) => [channel, inWords(channel)])}
        onChange={(channel) => set('channel', channel)}
      />
      <KeyChoices
        name="transactionPoint"
        choices={[
          ['post_interaction', 'After one interaction', 'A call, a visit, a form'],
          ['post_service_journey', 'After a whole journey', 'From the application to the passport'],
          ['relational', 'Of the relationship', 'Now and then, without any one transaction'],
        ]}
      />
      {(edition === '2023' || survey.surveyType !== undefined) && (
        <KeyChoices
          name="surveyType"
          choices={[
            ['likert_scale', 'By five points', 'From strongly disagree to strongly agree'],
            ['thumbs_up_down', 'By thumbs', 'In the edition of 2023 alone'],
          ]}
        />
      )}
      <Choices
        path="drivers"
        legend={LABELS.drivers}
        hint="What drives trust. Those that fit the channel are chosen."
        isMultiple
        choices={DRIVERS.filter((id) => wordings[id] || (isDriver(id) && drivers.includes(id))).map((id) => ({
          value: id,
          label: language.drivers[id],
          hint: (
            <span lang={language.lang} dir={language.dir}>
              {statementOf(id)}
            </span>
          ),
        }))}
        chosen={drivers}
        onChoose={choose}
      />
      <KeyBox name="trustRequired" otherwise={isTrustRequired} />
      <KeyBox name="comment" otherwise={true} />
    </Section>
  );
}
