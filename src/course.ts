import type { Configuration } from './contract/configuration.ts';
import { LONGEST } from './contract/limits.ts';
import { reasonOf } from './contract/problem.ts';
import { type Answer, parseRecord, SCHEMA_VERSION, type SurveyRecord } from './contract/record.ts';
import type { OnStatus } from './contract/status.ts';
import { randomId } from './page/random-id.ts';
import { DEFAULT_EDITION } from './standard/edition.ts';

/** The language of the wording, as a BCP 47 tag. */
export const LANG = 'en';

/** What one respondent does with one survey, in the order in which it can happen. */
export interface Course {
  readonly offered: () => void;
  readonly started: () => void;
  readonly declined: () => void;
  readonly submit: (answers: readonly Answer[], onStatus: OnStatus) => void;
}

/**
 * Turns a respondent's course into the records that A-11 Section 280 has agencies count: each kind once, and none
 * without those that must have come before it.
 */
export function createCourse(
  configuration: Configuration,
  put: (record: SurveyRecord, onStatus?: OnStatus) => void,
): Course {
  const { service, provider, channel, transactionPoint } = configuration;
  const told = new Set<SurveyRecord['kind']>();
  let startedAt = '';

  const tell = (kind: SurveyRecord['kind'], answers: readonly Answer[] = [], onStatus?: OnStatus) => {
    if (told.has(kind)) return;
    told.add(kind);
    const now = new Date().toISOString();
    if (kind === 'started') startedAt = now;
    const record = parseRecord({
      schemaVersion: SCHEMA_VERSION,
      kind,
      id: randomId(),
      service,
      provider,
      edition: DEFAULT_EDITION.id,
      channel,
      transactionPoint,
      lang: LANG,
      page: pathOf(location.pathname),
      startedAt: kind === 'response' ? startedAt : now,
      submittedAt: now,
      answers,
    });
    if (record.ok) return put(record.value, onStatus);
    console.error(`a11-survey: a record of its own has the wrong form: ${reasonOf(record.problems)}`);
    onStatus?.('refused');
  };

  const offered = () => tell('offered');
  const started = () => {
    offered();
    tell('started');
  };
  return {
    offered,
    started,
    declined() {
      offered();
      tell('declined');
    },
    submit(answers, onStatus) {
      started();
      tell('response', answers, onStatus);
    },
  };
}

/** The page's path; its query may hold what a respondent entered, and is left out. A frame of `srcdoc` has none. */
const pathOf = (pathname: string) => (pathname.startsWith('/') ? pathname.slice(0, LONGEST.page) : '/');
