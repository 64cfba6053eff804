import type { Reading } from './reports.ts';
import type { Round } from './rounds.ts';
import { middleOf, quantile } from './statistics.ts';
import { isWhole, type Verdict } from './verify.ts';
import type { Milestone, Volume } from './volume.ts';

/** What contenders did with one response to a request, or with several. */
export interface Race {
  readonly batch: number;
  readonly results: ReadonlyMap<string, readonly Round[]>;
}

/** Responses that were stored in one engine, and what was found when all was over. */
export interface Filled {
  readonly engine: string;
  readonly volume: Volume;
  readonly verdict: Verdict;
}

/** All that a run found out. */
export interface Findings {
  /** What is told of the machine, a line each. */
  readonly machine: readonly string[];
  readonly command: string;
  readonly races: readonly Race[];
  /** By engine. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
  readonly filled: readonly Filled[];
}

/** One line to meet. */
interface Goal {
  readonly isMet: boolean;
  readonly text: string;
}

/** SQLite is to be within 40 % of the same server without a store. */
const LEAST_SHARE = 0.6;

/** A report is to take less than a second. */
const LONGEST_REPORT = 1000;

const count = (number: number): string => Math.round(number).toLocaleString('en-US');
const decimal = (number: number): string => number.toFixed(1);
const percent = (share: number): string => `${Math.round(share * 100)} %`;
const megabytes = (bytes: number): string => `${count(bytes / 1e6)} MB`;

/** A table of Markdown; all columns but the first are numbers. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), `|${head.map((_, index) => (index === 0 ? '---|' : '---:|')).join('')}`, ...rows.map(line)].join(
    '\n',
  );
}

/** The page of one run. */
export function pageOf(findings: Findings): string {
  const { machine, command, races, verdicts, filled } = findings;
  return [
    '# The collector at volume',
    `\`${command}\` wrote this page.`,
    machine.map((line) => `- ${line}`).join('\n'),
    '## Goals',
    goalsOf(findings)
      .map(({ isMet, text }) => `- ${isMet ? '✓' : '✗'} ${text}`)
      .join('\n'),
    ...whySlower(races),
    ...(races.length > 0
      ? [
          '## Responses a second, at 50 connections',
          'Every response has an id of its own and is acknowledged once it is stored for good (SQLite: WAL with `synchronous = FULL`; PostgreSQL: `fsync` on). “Without a store” is the same server, of which one module is replaced: it reads, checks, gathers and replies as ever, and keeps nothing. The contenders take turns on one machine, the bench among them; the first turn of each is not counted. Rates are the median of the rounds with the least and the most. “Processor” is what the collector took of one for each response, which other programs do not change as much; the time of PostgreSQL itself is not in it.',
        ]
      : []),
    ...races.map(raceTable),
    ...(verdicts.size > 0 ? ['## Nothing lost, nothing doubled', verdictTable(verdicts)] : []),
    ...filled.flatMap(volumeOf),
  ]
    .join('\n\n')
    .concat('\n');
}

function raceTable({ batch, results }: Race): string {
  return table(
    [
      batch === 1 ? 'one response to a request' : `${batch} responses to a request`,
      'responses a second',
      'range',
      'p50 ms',
      'p95 ms',
      'p99 ms',
      'processor µs',
    ],
    [...results].map(([name, rounds]) => {
      const rate = middleOf(rounds.map((round) => round.rate));
      const latencies = rounds.flatMap((round) => round.latencies);
      return [
        name,
        count(rate.median),
        `${count(rate.least)}–${count(rate.most)}`,
        ...[0.5, 0.95, 0.99].map((share) => decimal(quantile(latencies, share))),
        count(middleOf(rounds.map(({ cpu }) => cpu)).median),
      ];
    }),
  );
}

const verdictTable = (verdicts: Findings['verdicts']): string =>
  table(
    ['', 'acknowledged', 'sent once more', 'stored', 'missing', 'doubled', 'counted in the tallies'],
    [...verdicts].map(([name, { acknowledged, repeated, stored, missing, counted }]) => [
      name,
      ...[acknowledged, repeated, stored, missing, stored + missing - acknowledged, counted].map(count),
    ]),
  );

function volumeOf({ engine, volume, verdict }: Filled): readonly string[] {
  const { milestones, span } = volume;
  const read = milestones.filter(({ readings }) => readings !== undefined);
  const names = read[0]?.readings?.map(({ name }) => name) ?? [];
  return [
    `## ${count(verdict.acknowledged)} responses in ${engine}`,
    `Eighty surveys, sent in bodies of up to 1 MB, answered in ${span.quarter.name} from ${dayOf(span.from)} to ${dayOf(span.until)}.`,
    table(
      ['stored', 'responses a second', 'processor µs', 'collector’s peak of memory', 'database'],
      shown(milestones).map(({ stored, rate, usage, bytes, added }) => [
        count(stored),
        count(rate),
        count((usage.cpu * 1000) / added),
        megabytes(usage.peak),
        megabytes(bytes),
      ]),
    ),
    table(
      ['time, and peak of memory', ...read.map(({ stored }) => `of ${count(stored)}`)],
      names.map((name) => [
        name,
        ...read.map(({ readings }) => {
          const reading = readings?.find((each) => each.name === name);
          return reading
            ? [seconds(reading.elapsed), ...ofProcessor(reading), megabytes(reading.peak)].join(', ')
            : '–';
        }),
      ]),
    ),
    verdictTable(new Map([[engine, verdict]])),
  ];
}

const ofProcessor = ({ cpu }: Reading): readonly string[] =>
  cpu === undefined ? [] : [`${seconds(cpu)} of a processor`];
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;

/** The milestones with what each added; of many, those of whole millions. */
function shown(milestones: readonly Milestone[]): readonly (Milestone & { readonly added: number })[] {
  const all = milestones.map((each, index) => ({ ...each, added: each.stored - (milestones[index - 1]?.stored ?? 0) }));
  return all.length > 16
    ? all.filter(({ stored }, index) => stored % 1_000_000 === 0 || index === all.length - 1)
    : all;
}

function goalsOf({ races, verdicts, filled }: Findings): readonly Goal[] {
  return [...races.flatMap(shareGoal), ...wholeGoal(verdicts, filled), ...filled.flatMap(reportGoals)];
}

/** The middle of what a contender came to in the rounds of a race. */
const medianOf = ({ results }: Race, name: string, figure: 'rate' | 'cpu'): number =>
  middleOf((results.get(name) ?? []).map((round) => round[figure])).median;

const howOf = ({ batch }: Race): string => (batch === 1 ? 'one response to a request' : `${batch} to a request`);

function shareGoal(race: Race): readonly Goal[] {
  const [own, other] = [medianOf(race, 'SQLite', 'rate'), medianOf(race, 'without a store', 'rate')];
  const share = own / other;
  return [
    {
      isMet: share >= LEAST_SHARE,
      text: `SQLite is within ${percent(1 - LEAST_SHARE)} of the same server without a store, ${howOf(race)}: it reaches ${percent(share)} (${count(own)} of ${count(other)} a second).`,
    },
  ];
}

/** Why SQLite does not keep up with a server that stores nothing, where it does not. */
function whySlower(races: readonly Race[]): readonly string[] {
  if (races.flatMap(shareGoal).every(({ isMet }) => isMet)) return [];
  const costs = races.map((race) => {
    const rest = medianOf(race, 'without a store', 'cpu');
    const stored = medianOf(race, 'SQLite', 'cpu') - rest;
    return `${count(rest)} µs for all but storing and ${count(stored)} µs to be stored (${howOf(race)}; ${percent(LEAST_SHARE)} of the rate would leave ${count(rest / LEAST_SHARE - rest)})`;
  });
  return [
    `Why SQLite takes longer: one process does all, and waits for its processor. Of that, a response takes ${costs.join(', and ')}. It is stored as a row for itself, one for each question and each option, and one that finds its text, all under keys of their own, and is added to the tally of each. So a report reads sums and not responses, whatever their number, and an agency reads plain columns with its own SQL. To keep the answers of a response as one document would be faster, and would give up the second of these.`,
  ];
}

function wholeGoal(verdicts: Findings['verdicts'], filled: readonly Filled[]): readonly Goal[] {
  const all = [...verdicts.values(), ...filled.map(({ verdict }) => verdict)];
  if (all.length === 0) return [];
  const sum = all.reduce((total, { acknowledged }) => total + acknowledged, 0);
  return [
    {
      isMet: all.every(isWhole),
      text: `Of ${count(sum)} acknowledged responses none is missing, none is doubled, and each is counted once.`,
    },
  ];
}

/** What each report is to be, but the hand-in, which has a row for each response. */
function reportGoals({ engine, volume }: Filled): readonly Goal[] {
  const last = volume.milestones.findLast(({ readings }) => readings !== undefined);
  return (last?.readings ?? [])
    .filter(({ name }) => !name.includes('--out'))
    .map(({ name, elapsed, peak }) => ({
      isMet: elapsed < LONGEST_REPORT,
      text: `${name} of ${count(last?.stored ?? 0)} responses in ${engine} takes less than a second: ${seconds(elapsed)}, ${megabytes(peak)}.`,
    }));
}
