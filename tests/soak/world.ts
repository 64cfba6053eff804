import type { Browser } from './browser.ts';
import type { FaultyCollector } from './collector.ts';
import type { Ledger } from './ledger.ts';

/** The outbox's database and its store. */
export const DATABASE = 'a11-survey-outbox';
export const STORE = 'records';

/** What the actors of a soak act upon. */
export interface World {
  readonly browser: Browser;
  readonly collector: FaultyCollector;
  /** The agency's page with the survey, and one of the same origin without. */
  readonly pages: { readonly survey: string; readonly other: string };
  readonly ledger: Ledger;
  /** Counts what was done to the browser, by name. */
  readonly count: (deed: string) => void;
  /** Uncaught errors and unhandled rejections of the pages. */
  readonly problems: string[];
  readonly isOver: () => boolean;
}
