import type { Configuration } from './contract/configuration.ts';
import { LONGEST } from './contract/limits.ts';
import type { SurveyRecord } from './contract/record.ts';
import { type Given, recordOf, type Wording } from './contract/record-of.ts';
import type { OnStatus } from './contract/status.ts';
import { randomId } from './page/random-id.ts';

/** What one respondent does with one survey, in the order in which it can happen. */
export interface Course {
  readonly offered: () => void;
  /** Gives, changes or takes back an answer; `reached` is the last question in the order asked that has one. */
  readonly answered: (reached: string | undefined) => void;
  /** Leaves a survey that is begun, with the page where `isPageLeft`. */
  readonly left: (isPageLeft?: boolean) => void;
  /** Comes back to what was left. */
  readonly returned: () => void;
  readonly declined: () => void;
  readonly submit: (given: Given, onStatus: OnStatus) => void;
}

/** Takes a record; one of a page that is being left has no time to lose. */
type Put = (record: SurveyRecord, onStatus?: OnStatus, isPageLeft?: boolean) => void;

type Kind = SurveyRecord['kind'];

/**
 * Turns a respondent's course into the records that A-11 Section 280 has agencies count, and those that tell where
 * respondents leave: none without those that must have come before it, and each kind once, but for `left` and
 * `returned`, of which each takes back the one before.
 */
export function createCourse(configuration: Configuration, wording: () => Wording, put: Put): Course {
  const told: Kind[] = [];
  let startedAt = '';
  let reached: string | undefined;
  let isAway = false;

  const tell = (
    kind: Kind,
    given: Given & Pick<SurveyRecord, 'reached'> = { answers: [] },
    ...rest: [OnStatus?, boolean?]
  ) => {
    const now = new Date().toISOString();
    if (kind === 'started') startedAt = now;
    const record = recordOf(configuration, wording(), {
      kind,
      id: randomId(),
      page: pathOf(location.pathname),
      startedAt: kind === 'response' ? startedAt : now,
      submittedAt: now,
      ...given,
    });
    put(record, ...rest);
  };

  const once = (kind: Kind, ...given: [Given?, OnStatus?]) => {
    if (told.includes(kind)) return;
    told.push(kind);
    tell(kind, ...given);
  };
  const offered = () => once('offered');
  const started = () => {
    offered();
    once('started');
  };

  return {
    offered,
    answered(last) {
      started();
      reached = last;
    },
    left(isPageLeft) {
      if (isAway || !reached || told.includes('declined') || told.includes('response')) return;
      isAway = true;
      tell('left', { answers: [], reached }, undefined, isPageLeft);
    },
    returned() {
      if (isAway) tell('returned', { answers: [], reached });
      isAway = false;
    },
    declined() {
      offered();
      once('declined');
    },
    submit(given, onStatus) {
      started();
      once('response', given, onStatus);
    },
  };
}

/** The page's path; its query may hold what a respondent entered, and is left out. A frame of `srcdoc` has none. */
const pathOf = (pathname: string) => (pathname.startsWith('/') ? pathname.slice(0, LONGEST.page) : '/');
