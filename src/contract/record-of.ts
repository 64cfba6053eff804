import type { Configuration } from './configuration.ts';
import { SCHEMA_VERSION, type SurveyRecord } from './record.ts';

/** In which words a survey is asked; the respondent may choose another language meanwhile. */
export type Wording = Pick<SurveyRecord, 'lang' | 'trustStatement'>;

/** What a response says that no other record does. */
export type Given = Pick<SurveyRecord, 'answers' | 'honeypot'>;

/** What each record says of its own. */
type Own = Given & Pick<SurveyRecord, 'kind' | 'id' | 'page' | 'startedAt' | 'submittedAt' | 'reached'>;

/** A record of a survey: what all of its records say, and what this one says of its own. */
export const recordOf = (
  { service, provider, edition, channel, transactionPoint, surveyType, ombControlNumber, context }: Configuration,
  wording: Wording,
  own: Own,
): SurveyRecord => ({
  schemaVersion: SCHEMA_VERSION,
  service,
  provider,
  edition,
  channel,
  transactionPoint,
  surveyType,
  ombControlNumber,
  context,
  ...wording,
  ...own,
});
