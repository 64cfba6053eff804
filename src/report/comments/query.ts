import { wellFormed } from '../../contract/text.ts';
import { DOMAINS } from '../../standard/domain.ts';
import { parseQuarter } from '../quarter.ts';
import { type HasWords, searchFor } from './words.ts';

/** What trust can have been answered with: a rating, or a thumb. */
export const TRUSTS = ['1', '2', '3', '4', '5', 'up', 'down'] as const;
export type Trust = (typeof TRUSTS)[number];

/** How suspected responses can be chosen. */
export const SUSPECTED = ['left-out', 'alone'] as const;

/** Which comments are asked for; what is empty is any. */
export interface CommentQuery {
  readonly service: string;
  readonly channel: string;
  readonly lang: string;
  readonly question: string;
  readonly trust: Trust | '';
  /** A quarter such as `2026Q1`, or else days such as `2025-10-01`, both included, in UTC. */
  readonly quarter: string;
  readonly since: string;
  readonly until: string;
  /** Whether those are left out, or shown alone, that are suspected of being made up. */
  readonly suspected: (typeof SUSPECTED)[number] | '';
  readonly search: string;
  /** What a comment must have, and the instants between which it was written. */
  readonly hasWords: HasWords;
  readonly from: string;
  readonly before: string;
}

/** The names of what can be chosen, as forms, addresses and commands have them. */
export const CHOSEN = [
  'search',
  'service',
  'channel',
  'lang',
  'question',
  'trust',
  'quarter',
  'since',
  'until',
  'suspected',
] as const;

const DAY = 24 * 60 * 60 * 1000;

/** Reads what a form or a command gives, each a text; throws, in words for who gave it. */
export function commentQuery(given: Readonly<Record<string, unknown>>): CommentQuery {
  const text = (name: (typeof CHOSEN)[number]) => {
    const value = given[name];
    return typeof value === 'string' ? wellFormed(value).trim() : '';
  };
  const trust = TRUSTS.find((each) => each === text('trust')) ?? '';
  if (trust !== text('trust')) throw new Error(`"${text('trust')}" is no trust. Give one of ${TRUSTS.join(', ')}.`);
  const suspected = SUSPECTED.find((each) => each === text('suspected')) ?? '';
  if (suspected !== text('suspected')) {
    throw new Error(`Suspected responses cannot be "${text('suspected')}". Give one of ${SUSPECTED.join(', ')}.`);
  }
  const quarter = text('quarter') ? parseQuarter(text('quarter')) : undefined;
  const since = text('since') && dayOf(text('since'));
  const until = text('until') && dayOf(text('until'));
  // Of a quarter and days, what is in both.
  const from = [quarter?.from ?? '', since].sort().at(-1) ?? '';
  const ends = [quarter?.until, until && new Date(Date.parse(until) + DAY).toISOString()].filter(Boolean);
  return {
    service: text('service'),
    channel: text('channel'),
    lang: text('lang'),
    question: text('question'),
    trust,
    quarter: quarter?.name ?? '',
    since,
    until,
    suspected,
    search: text('search'),
    hasWords: searchFor(text('search')),
    from,
    before: ends.sort()[0] ?? '',
  };
}

/** Whether a question may have been answered in words: none of the standard's own that are rated or chosen. */
export const mayHaveTexts = (question: string): boolean =>
  !([...DOMAINS, 'positive', 'negative'] as readonly string[]).includes(question);

function dayOf(text: string): string {
  const time = /^[12]\d{3}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
  // The 31st of a month of thirty days is read as the next one's first.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) {
    throw new Error(`"${text}" is not a day. Give one such as 2025-10-31.`);
  }
  return text;
}
