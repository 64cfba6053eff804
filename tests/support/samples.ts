import type { Configuration, SurveyConfiguration } from '../../src/contract/configuration.ts';
import { parseConfiguration } from '../../src/contract/parse-configuration.ts';
import type { SurveyRecord } from '../../src/contract/record.ts';
import type { Entry } from '../../src/outbox/entry.ts';
import { record } from './records.ts';

/** What every survey must say, and no more. */
export const REQUIRED: SurveyConfiguration = {
  collector: 'https://cx.agency.gov/v1/responses',
  service: 'Passport renewal',
  provider: 'the Department of State',
};

/** A configuration that was read, with its defaults in place. */
export function configured(given: Partial<SurveyConfiguration> = {}): Configuration {
  const parsed = parseConfiguration({ ...REQUIRED, ...given });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

/** A response that waits for its collector since `savedAt`. */
export function entry(savedAt = Date.now(), given: Partial<SurveyRecord> = {}): Entry {
  return { collector: REQUIRED.collector, record: record('response', given), savedAt };
}
