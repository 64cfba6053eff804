import { createHash } from 'node:crypto';
import type { CounterRow, RecordRow, TallyRow } from './tables.ts';

/** The columns that tell one instrument from another. */
export const INSTRUMENT = [
  'service',
  'channel',
  'transaction_point',
  'edition',
  'lang',
  'survey_type',
  'trust_statement',
  'omb_control_number',
] as const;

/** The instrument of a record. */
export type InstrumentColumns = Pick<RecordRow, (typeof INSTRUMENT)[number]>;

/** Whose record is counted: suspected ones by themselves, so that a report can leave them out. */
type Source = InstrumentColumns & Partial<Pick<RecordRow, 'suspicions'>>;

/** What a counter counts, but for its instrument: empty is what does not concern it. */
export type Counted = Partial<Omit<CounterRow, 'id' | 'of' | 'suspicions' | keyof InstrumentColumns>> &
  Pick<CounterRow, 'of'>;

/** What a tally holds, but for whose it is. */
export type Counts = Omit<TallyRow, 'counter' | 'day'>;

/** What a tally begins with. */
export const NOTHING: Counts = {
  n: 0,
  asked: 0,
  rated1: 0,
  rated2: 0,
  rated3: 0,
  rated4: 0,
  rated5: 0,
  texts: 0,
  chosen: 0,
  masked: 0,
};

/** The names of all that a tally holds. */
export const COUNTS = Object.keys(NOTHING) as readonly (keyof Counts)[];

/** Counters with what is to be added to their tallies, each in the order in which every process takes it. */
export interface Additions {
  readonly counters: readonly CounterRow[];
  readonly tallies: readonly TallyRow[];
}

/** Gathers what is counted, in memory, until it is added. */
export interface Count {
  readonly add: (day: string, instrument: Source, counted: Counted, counts: Partial<Counts>) => void;
  readonly additions: () => Additions;
}

/** Counters by what names them: millions of answers have few, and each is hashed once. */
const known = new Map<string, CounterRow>();
const MOST_KNOWN = 10_000;

/** Starts to count. */
export function createCount(): Count {
  const counters = new Map<string, CounterRow>();
  const days = new Map<string, Map<string, Growing>>();
  let last: { readonly instrument: Source; readonly name: string } | undefined;

  function counterOf(instrument: Source, counted: Counted): CounterRow {
    // The answers of one record come after each other.
    if (last?.instrument !== instrument) last = { instrument, name: nameOf(instrument) };
    const key = keyOf(last.name, counted, instrument.suspicions);
    const found = known.get(key);
    if (found) return found;
    const counter = counterRow(key, instrument, counted);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, counter);
    return counter;
  }

  return {
    add(day, instrument, counted, counts) {
      const counter = counterOf(instrument, counted);
      counters.set(counter.id, counter);
      const tallies = days.get(day) ?? new Map<string, Growing>();
      days.set(day, tallies);
      const row = tallies.get(counter.id) ?? { counter: counter.id, day, ...NOTHING };
      tallies.set(counter.id, row);
      for (const name of COUNTS) row[name] += counts[name] ?? 0;
    },
    additions: () => ({
      counters: [...counters.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
      tallies: [...days.values()].flatMap((tallies) => [...tallies.values()]).sort(inOrder),
    }),
  };
}

/** A tally that is added to. */
type Growing = { -readonly [column in keyof TallyRow]: TallyRow[column] };

function inOrder(one: TallyRow, other: TallyRow): number {
  if (one.counter !== other.counter) return one.counter < other.counter ? -1 : 1;
  return one.day < other.day ? -1 : 1;
}

const nameOf = (instrument: InstrumentColumns): string =>
  JSON.stringify(INSTRUMENT.map((column) => instrument[column]));

/** One list of the instrument's columns and of what is counted, as JSON. */
const keyOf = (instrument: string, counted: Counted, suspicions: Source['suspicions']): string =>
  `${instrument.slice(0, -1)},${JSON.stringify([
    counted.of,
    counted.kind ?? '',
    counted.reached ?? '',
    counted.question ?? '',
    counted.statement ?? '',
    counted.position ?? 0,
    counted.option ?? '',
    counted.label ?? '',
    // Only where there are some, as those before have their names.
    ...(suspicions ? [suspicions] : []),
  ]).slice(1)}`;

/** Named by a hash, as a statement with a label is longer than what PostgreSQL takes into an index. */
function counterRow(key: string, instrument: Source, counted: Counted): CounterRow {
  const columns = INSTRUMENT.map((column) => [column, instrument[column]]);
  return {
    id: createHash('sha256').update(key).digest('hex'),
    kind: '',
    reached: '',
    question: '',
    statement: '',
    position: 0,
    option: '',
    label: '',
    suspicions: instrument.suspicions ?? '',
    ...counted,
    ...(Object.fromEntries(columns) as InstrumentColumns),
  };
}
