import { grouped } from '../report/grouped.ts';
import type { Quarter } from '../report/quarter.ts';
import type { InstrumentTally } from '../report/report.ts';
import { AGREEMENT } from '../standard/scale.ts';

/** How many answered a trust question, and how many of them with trust. */
export interface TrustCounts {
  readonly statement: string;
  /** Whether it was asked with thumbs, of which one is up, and not with five points, of which 4 and 5 agree. */
  readonly isThumbs: boolean;
  readonly positive: number;
  readonly n: number;
}

/** The trust of one quarter, with the folders whose files have it. */
export interface TrustPoint {
  readonly quarter: Quarter;
  readonly positive: number;
  readonly n: number;
  readonly folders: readonly string[];
}

/** One wording of trust over the quarters. */
export interface TrustSeries extends Pick<TrustCounts, 'statement' | 'isThumbs'> {
  readonly points: readonly TrustPoint[];
}

/** A survey of a quarter and where its files are. */
export interface PlacedTally {
  readonly tally: InstrumentTally;
  readonly folder: string;
}

/** All that was placed in a quarter. */
export interface PlacedQuarter {
  readonly quarter: Quarter;
  readonly placed: readonly PlacedTally[];
}

/** The trust that a survey found, by its wordings: one but where records of version 1 do not tell theirs. */
export function trustOf({ ratings, choices }: InstrumentTally): readonly TrustCounts[] {
  const rated = ratings
    .filter(({ question }) => question === 'trust')
    .map(({ statement, counts, n }) => ({
      statement,
      isThumbs: false,
      positive: AGREEMENT.reduce((total, rating) => total + counts[rating], 0),
      n,
    }));
  const thumbs = choices
    .filter(({ question }) => question === 'trust')
    .map(({ statement, options }) => {
      const chosen = (id: string) => options.find(({ option }) => option === id)?.chosen ?? 0;
      return { statement, isThumbs: true, positive: chosen('up'), n: chosen('up') + chosen('down') };
    });
  return [...rated, ...thumbs];
}

/**
 * Makes the trust over quarters in each wording of a survey. A clearance that was renewed or another edition with the
 * same words to the same respondents goes on in one line; other words, or another language or channel, never do.
 */
export function createTrustOverTime(
  quarters: readonly PlacedQuarter[],
): (tally: InstrumentTally) => readonly TrustSeries[] {
  // By respondents, as each of many surveys would look through all of the others in each quarter.
  const asked = quarters.map(({ quarter, placed }) => ({ quarter, by: grouped(placed, ({ tally }) => keyOf(tally)) }));
  return (tally) => {
    const key = keyOf(tally);
    return trustOf(tally).map(({ statement, isThumbs }) => ({
      statement,
      isThumbs,
      points: asked.map(({ quarter, by }) => {
        const there = (by.get(key) ?? [])
          .flatMap(({ tally: each, folder }) => trustOf(each).map((counts) => ({ ...counts, folder })))
          .filter((each) => each.statement === statement && each.isThumbs === isThumbs);
        return {
          quarter,
          positive: there.reduce((total, each) => total + each.positive, 0),
          n: there.reduce((total, each) => total + each.n, 0),
          folders: there.map(({ folder }) => folder),
        };
      }),
    }));
  };
}

/** What names those who are asked. */
const keyOf = ({ service, channel, lang, transactionPoint }: InstrumentTally): string =>
  JSON.stringify([service, channel, lang, transactionPoint]);
