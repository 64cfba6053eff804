import type { Channel } from './channel.ts';
import { DRIVERS, type Driver, isDriver } from './domain.ts';
import type { EditionId, StandardQuestion } from './edition.ts';
import { EDITIONS } from './editions.ts';
import { fillIn } from './fill-in.ts';
import type { Condition, Option, Question } from './question.ts';
import type { SurveyType } from './survey-type.ts';
import type { TransactionPoint } from './transaction-point.ts';
import type { Edition, Wording } from './wording.ts';
import { ENGLISH, type Words } from './words.ts';

/** A question of the agency's own, as it is configured. */
export interface OwnQuestion {
  readonly id: string;
  readonly kind: (typeof OWN_KINDS)[number];
  readonly statement: string;
  /** The labels of a `choice` or `check_all` question by the options' ids, in the order shown. */
  readonly options?: Readonly<Record<string, string>> | undefined;
  readonly required: boolean;
  readonly when?: Condition | undefined;
}

/** The kinds of own questions: five-point agreement, one of several, any of several, yes or no, free text. */
export const OWN_KINDS = ['rating', 'choice', 'check_all', 'yes_no', 'text'] as const;

/** What an agency chooses of an edition for one service. */
export interface Choices {
  readonly edition: EditionId;
  readonly service: string;
  readonly provider: string;
  readonly population?: string | undefined;
  readonly channel: Channel;
  readonly transactionPoint: TransactionPoint;
  readonly surveyType: SurveyType;
  /** Those of the edition that fit the channel, where none are chosen. */
  readonly drivers?: readonly Driver[] | undefined;
  /** The name of a permitted wording by question. */
  readonly wordings: { readonly [id in StandardQuestion]?: string };
  /** Wording in place of any permitted one, by question. */
  readonly statements: { readonly [id in StandardQuestion]?: string };
  readonly trustRequired?: boolean | undefined;
  readonly comment: boolean;
  readonly questions: readonly OwnQuestion[];
}

/** What follows which answer to trust in the 2023 form. */
const BRANCHES: Readonly<Record<'positive' | 'negative', Condition>> = {
  positive: { question: 'trust', is: ['4', '5', 'up'] },
  negative: { question: 'trust', is: ['1', '2', '3', 'down'] },
};

/** The questions of an edition in the order asked. */
export const questionsIn = ({ wordings }: Edition): readonly StandardQuestion[] =>
  Object.keys(wordings) as StandardQuestion[];

/** Whether a wording fits the transaction point and the channel. */
export const isFitting = ({ points, channels }: Wording, { transactionPoint, channel }: Choices): boolean =>
  (points?.includes(transactionPoint) ?? true) && (channels?.includes(channel) ?? true);

/** The name of the permitted wording that is asked: the chosen one, or the first that fits, or the first. */
export function wordingOf(id: StandardQuestion, choices: Choices): string | undefined {
  const wordings = Object.entries(EDITIONS[choices.edition].wordings[id] ?? {});
  return choices.wordings[id] ?? (wordings.find(([, wording]) => isFitting(wording, choices)) ?? wordings[0])?.[0];
}

/** The drivers that are asked: those chosen, or those of the edition of which a wording fits the channel. */
export function driversOf(choices: Choices): readonly Driver[] {
  const { wordings } = EDITIONS[choices.edition];
  return (
    choices.drivers ??
    DRIVERS.filter((id) => Object.values(wordings[id] ?? {}).some((wording) => isFitting(wording, choices)))
  );
}

type Names = Pick<Choices, 'service' | 'provider' | 'population'>;

/** A statement with the names in their places. A name that is not given leaves its place as it is. */
export const fill = (statement: string, { service, provider, population }: Names): string =>
  fillIn(statement, { service, provider, population });

/**
 * The questions of one survey in the order asked: the edition's, the drivers among them in its order, whichever
 * order they were chosen in, then the agency's own, and the comment last.
 */
export function questionsOf(choices: Choices, words: Words = ENGLISH): readonly Question[] {
  const edition: Edition = EDITIONS[choices.edition];
  const drivers = driversOf(choices);
  const filled = (statement: string) => fill(statement, choices);
  const statementOf = (id: StandardQuestion) => {
    const permitted = edition.wordings[id]?.[wordingOf(id, choices) ?? ''];
    return filled(choices.statements[id] ?? (permitted ? words.statements[permitted.statement] : ''));
  };
  const option = (id: keyof Words['options']): Option => ({ id, label: words.options[id] });

  const indicators = (isNegative: boolean): readonly Option[] => [
    ...DRIVERS.filter((id) => drivers.includes(id)).map((id) =>
      isNegative ? { id, label: words.drivers[id], description: statementOf(id) } : { id, label: statementOf(id) },
    ),
    option('other'),
  ];

  const standard = (id: StandardQuestion): Question => {
    const asked = { id, statement: statementOf(id), isRequired: false };
    if (id === 'positive' || id === 'negative') {
      return { ...asked, kind: 'choice', isMultiple: true, options: indicators(id === 'negative'), when: BRANCHES[id] };
    }
    if (id === 'comment' || id === 'scores_comment') return { ...asked, kind: 'text' };
    if (id !== 'trust') return { ...asked, kind: 'rating' };
    const trust = { ...asked, isRequired: choices.trustRequired ?? edition.isTrustRequired };
    return choices.surveyType === 'thumbs_up_down'
      ? { ...trust, kind: 'choice', isMultiple: false, options: [option('up'), option('down')] }
      : { ...trust, kind: 'rating' };
  };

  const own = ({ id, kind, statement, options = {}, required, when }: OwnQuestion): Question => {
    const asked = { id, statement: filled(statement), isRequired: required, when };
    if (kind === 'rating' || kind === 'text') return { ...asked, kind };
    return {
      ...asked,
      kind: 'choice',
      isMultiple: kind === 'check_all',
      options:
        kind === 'yes_no'
          ? [option('yes'), option('no')]
          : Object.entries(options).map(([id, label]) => ({ id, label })),
    };
  };

  const asked = questionsIn(edition).filter((id) =>
    isDriver(id) ? !edition.wordings.positive && drivers.includes(id) : choices.comment || !id.endsWith('comment'),
  );
  return [
    ...asked.filter((id) => id !== 'comment').map(standard),
    ...choices.questions.map(own),
    ...asked.filter((id) => id === 'comment').map(standard),
  ];
}
