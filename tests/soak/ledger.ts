import type { StoredResponse } from './collector.ts';

/** What a survey can tell a respondent of the answers, and the words by which a page shows it. */
const SAYINGS = {
  saved: 'are saved on this device',
  delivered: 'have reached',
  unsaved: 'leave this page open',
  refused: 'could not be recorded',
} as const;

export type Saying = keyof typeof SAYINGS;

/** What a page's text tells, if it tells anything yet. */
export const sayingOf = (text: string): Saying | undefined =>
  (Object.keys(SAYINGS) as Saying[]).find((saying) => text.includes(SAYINGS[saying]));

/** One response, known by its comment, which is no other's. */
export interface Response {
  readonly comment: string;
  /** The rating of every statement. */
  readonly rating: number;
  /** All that the respondent was told of it. */
  readonly told: Set<Saying>;
}

/** What respondents did and were told, as they saw it. */
export interface Ledger {
  readonly responses: readonly Response[];
  /** Begins a response. */
  readonly submit: () => Response;
  /** How many respondents were told so. */
  readonly count: (...sayings: readonly Saying[]) => number;
  /** Compares with what the collector stored. */
  readonly compare: (stored: readonly StoredResponse[]) => Comparison;
}

/** Comments of responses, by what is wrong with them; all empty in a good run. */
export interface Comparison {
  /** Told saved or delivered, and not stored. */
  readonly missing: readonly string[];
  /** Stored more than once. */
  readonly doubled: readonly string[];
  /** Stored with other answers than were given, or never given. */
  readonly damaged: readonly string[];
}

/** Statements that the survey rates. */
const RATED = 6;

export function createLedger(seed: number): Ledger {
  const responses: Response[] = [];
  const isTold = ({ told }: Response, sayings: readonly Saying[]) => sayings.some((saying) => told.has(saying));
  return {
    responses,
    submit() {
      const number = responses.length + 1;
      const response = {
        comment: `Seed ${seed}, response ${number}`,
        rating: 1 + (number % 5),
        told: new Set<Saying>(),
      };
      responses.push(response);
      return response;
    },
    count: (...sayings) => responses.filter((response) => isTold(response, sayings)).length,
    compare(stored) {
      const given = new Map(responses.map((response) => [response.comment, response]));
      const seen = new Set<string>();
      const doubled: string[] = [];
      const damaged: string[] = [];
      for (const { comment, ratings } of stored) {
        if (seen.has(comment)) doubled.push(comment);
        seen.add(comment);
        const rating = given.get(comment)?.rating;
        if (ratings.length !== RATED || ratings.some((each) => each !== rating)) damaged.push(comment);
      }
      const promised = responses.filter((response) => isTold(response, ['saved', 'delivered']));
      return {
        missing: promised.map(({ comment }) => comment).filter((comment) => !seen.has(comment)),
        doubled,
        damaged,
      };
    },
  };
}
