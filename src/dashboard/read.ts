import type { Database } from '../database/tables.ts';
import { placesOf } from '../report/files/folders.ts';
import { type Quarter, quarterOf, quartersBetween } from '../report/quarter.ts';
import { servicesOf } from '../report/services.ts';
import type { SuspectedTally } from '../report/suspected.ts';
import { tally } from '../report/tally.ts';
import type { DashboardQuery } from './query.ts';
import { createTrustOverTime, type PlacedQuarter, type PlacedTally, type TrustSeries } from './trust.ts';

/** A survey that a dashboard shows. */
export interface ShownSurvey extends PlacedTally {
  readonly trust: readonly TrustSeries[];
}

/** What can be chosen. */
export interface Choices {
  readonly services: readonly string[];
  readonly channels: readonly string[];
  readonly langs: readonly string[];
  readonly quarters: readonly Quarter[];
}

/** All that a dashboard shows. */
export interface DashboardView {
  readonly query: DashboardQuery;
  readonly choices: Choices;
  readonly surveys: readonly ShownSurvey[];
  /** Whether each survey is drawn whole, and not only in the overview. */
  readonly isDrawn: boolean;
  /** Of the quarter, whatever of it is shown. */
  readonly suspected: SuspectedTally;
}

/**
 * Reads what a dashboard shows, from the tallies alone. Of more surveys than are drawn whole, no more is read than the
 * overview has, so that it is there at once also of many. Read it in a snapshot.
 */
export async function readDashboard(
  snapshot: Database,
  query: DashboardQuery,
  mostDrawn: number,
): Promise<DashboardView> {
  const placed = (quarter: Quarter, question?: string) => placedIn(snapshot, quarter, query, question);
  const isShown = ({ tally: { channel, lang } }: PlacedTally) =>
    (query.channel === '' || channel === query.channel) && (query.lang === '' || lang === query.lang);
  const latest = await placed(query.quarter);
  const shown = latest.placed.filter(isShown);
  const isDrawn = shown.length <= mostDrawn;
  const quarters: PlacedQuarter[] = [];
  // Of other quarters nothing else is shown, and it is a small part of what they have.
  if (isDrawn) for (const quarter of query.quarters.slice(0, -1)) quarters.push(await placed(quarter, 'trust'));
  const trustOverTime = createTrustOverTime([...quarters, latest]);
  return {
    query,
    isDrawn,
    suspected: latest.suspected,
    choices: await readChoices(snapshot),
    surveys: shown.map((each) => ({ ...each, trust: trustOverTime(each.tally) })),
  };
}

/** The surveys of a quarter with their folders, named as `report --out` names them. */
async function placedIn(
  snapshot: Database,
  quarter: Quarter,
  query: DashboardQuery,
  question: string | undefined,
): Promise<PlacedQuarter & Pick<DashboardView, 'suspected'>> {
  const service = query.service || undefined;
  const services = service === undefined ? [] : await servicesOf(snapshot, quarter);
  const { instruments, suspected } = await tally(snapshot, quarter, {
    service,
    question,
    suspected: query.suspected,
  });
  const placed = placesOf(instruments, services).map(({ tally: each, folder }) => ({
    tally: each,
    folder: `${quarter.name}/${folder}`,
  }));
  return { quarter, placed, suspected };
}

/** Each counter's first and last day are at the ends of its own rows: all others need not be read. */
async function readChoices(snapshot: Database): Promise<Choices> {
  const counted = await snapshot
    .selectFrom('counters')
    .select((eb) => {
      const days = eb.selectFrom('tallies').whereRef('tallies.counter', '=', 'counters.id');
      return [
        'service',
        'channel',
        'lang',
        days.select(({ fn }) => fn.min('day').as('day')).as('first'),
        days.select(({ fn }) => fn.max('day').as('day')).as('last'),
      ];
    })
    .where('of', '=', 'record')
    .execute();
  const all = (name: 'service' | 'channel' | 'lang') => [...new Set(counted.map((row) => row[name]))].sort();
  const days = counted.flatMap(({ first, last }) => [first ?? [], last ?? []].flat()).sort();
  const quarterAt = (day: string | undefined) => (day === undefined ? [] : [quarterOf(new Date(`${day}T00:00:00Z`))]);
  const [first, last] = [...quarterAt(days[0]), ...quarterAt(days.at(-1))];
  return {
    services: all('service'),
    channels: all('channel'),
    langs: all('lang'),
    quarters: first && last ? quartersBetween(first, last) : [],
  };
}
