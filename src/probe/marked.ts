import { type Answer, SCHEMA_VERSION, type SurveyRecord } from '../contract/record.ts';

/** The service of the records that are sent, unless it is given: by it an agency knows and removes them. */
export const MARK = 'a11-survey check';

const STATEMENT = 'A test by a11-survey check, and no answer of anybody.';

/** Makes records that say of themselves that they are tests, all of one run. */
export type Mark = (kind: SurveyRecord['kind'], given?: Partial<SurveyRecord>) => SurveyRecord;

/** A rating as a response has it. */
export const rated = (question: string): Answer => ({ question, statement: STATEMENT, rating: 3 });

/** A text as a response has it. */
export const written = (question: string, text = STATEMENT): Answer => ({ question, statement: STATEMENT, text });

/** A choice as a response has it. */
export const chosen = (question: string): Answer => ({
  question,
  statement: STATEMENT,
  options: [
    { option: 'ease', label: STATEMENT, chosen: true },
    { option: 'other', label: STATEMENT, chosen: false },
  ],
});

/** A question that was left unanswered. */
export const unanswered = (question: string): Answer => ({ question, statement: STATEMENT });

/** Begins a run; `newId` gives a random UUID each time. */
export function createMark(service: string, newId: () => string, now: () => number): Mark {
  const run = newId();
  return (kind, given = {}) => {
    const moment = new Date(now()).toISOString();
    return {
      schemaVersion: SCHEMA_VERSION,
      kind,
      id: newId(),
      service,
      provider: MARK,
      edition: 'default',
      channel: 'website',
      transactionPoint: 'post_interaction',
      surveyType: 'likert_scale',
      trustStatement: STATEMENT,
      lang: 'en',
      page: '/a11-survey-check',
      context: { a11SurveyCheck: run },
      ...((kind === 'left' || kind === 'returned') && { reached: 'trust' }),
      startedAt: moment,
      submittedAt: moment,
      answers: kind === 'response' ? [rated('trust')] : [],
      ...given,
    };
  };
}
