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

/** Starts to count. */
export function createCount(): Count {
  const counters = new Map<string, CounterRow>();
  const tallies = new Map<string, { -readonly [column in keyof TallyRow]: TallyRow[column] }>();

  /** Thousands of answers have few counters: what names one is hashed once. */
  function counterOf(instrument: Source, counted: Counted): CounterRow {
    const key = keyOf(instrument, counted);
    const known = counters.get(key);
    if (known) return known;
    const counter = counterRow(key, instrument, counted);
    counters.set(key, counter);
    return counter;
  }

  return {
    add(day, instrument, counted, counts) {
      const { id } = counterOf(instrument, counted);
      const key = `${id} ${day}`;
      const row = tallies.get(key) ?? { counter: id, day, ...NOTHING };
      for (const name of COUNTS) row[name] += counts[name] ?? 0;
      tallies.set(key, row);
    },
    additions: () => ({
      counters: [...counters.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
      tallies: [...tallies].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row),
    }),
  };
}

const keyOf = (instrument: Source, counted: Counted): string =>
  JSON.stringify([
    ...INSTRUMENT.map((column) => instrument[column]),
    counted.of,
    counted.kind ?? '',
    counted.reached ?? '',
    counted.question ?? '',
    counted.statement ?? '',
    counted.position ?? 0,
    counted.option ?? '',
    counted.label ?? '',
    // Only where there are some, as those before have their names.
    ...(instrument.suspicions ? [instrument.suspicions] : []),
  ]);

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
