import { randomUUID } from 'node:crypto';
import type { Answer, SurveyRecord } from '../../src/contract/record.ts';

/** A record as a survey sends it, but for what a test gives. A response rates trust with 5. */
export function record(kind: SurveyRecord['kind'], given: Partial<SurveyRecord> = {}): SurveyRecord {
  return {
    schemaVersion: 3,
    kind,
    id: randomUUID(),
    service: 'Passport renewal',
    provider: 'the Department of State',
    edition: 'default',
    channel: 'website',
    transactionPoint: 'post_interaction',
    surveyType: 'likert_scale',
    trustStatement: 'The statement of trust.',
    lang: 'en',
    page: '/passport/done',
    startedAt: '2025-11-14T15:00:00.000Z',
    submittedAt: '2025-11-14T15:00:00.000Z',
    answers: kind === 'response' ? [rated('trust', 5)] : [],
    ...given,
  };
}

/** A rating, of a statement that names its question unless it is given. */
export function rated(
  question: string,
  rating: 1 | 2 | 3 | 4 | 5,
  statement = `The statement of ${question}.`,
): Answer {
  return { question, statement, rating };
}
