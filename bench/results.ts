import { CONDITIONS, type Condition } from './condition.ts';
import { outcomesOf } from './goals.ts';
import { versionOf } from './install.ts';
import { type Measured, spreadIn } from './measured.ts';
import { SUBJECTS } from './subjects.ts';
import { table, write, writeSpread } from './table.ts';
import type { Visit } from './visit.ts';

/** A column of a table: its head, what it shows, and with how many digits. */
type Column = readonly [head: string, figure: keyof Visit, digits?: number];

const TIMES: readonly Column[] = [
  ['visible, ms', 'visible', 0],
  ['after its first byte, ms', 'afterFirstByte', 0],
  ['script, ms', 'script'],
  ['script when idle, ms', 'idleScript'],
  ['main thread, ms', 'mainThread', 0],
  ['blocked, ms', 'blocked', 0],
  ['longest task, ms', 'longestTask', 0],
  ['layout shift', 'shift', 3],
  ['answer to paint, ms', 'answered', 0],
];

const WEIGHTS: readonly Column[] = [
  ['requests', 'requests', 0],
  ['bytes', 'bytes', 0],
  ['heap, kB', 'heapKilobytes', 0],
];

const TITLES: Readonly<Record<Condition['id'], string>> = {
  raw: 'This machine as it is',
  slow: 'A slow phone: processor slowed 4 times, 1.6 Mbit/s, 150 ms',
};

/** What was measured as a page of Markdown. */
export function resultsPage(measured: Measured): string {
  const subjects = SUBJECTS.filter(({ id }) => (measured.visits.raw[id] ?? []).length > 0);
  const rowsOf = (condition: Condition['id'], columns: readonly Column[]) =>
    subjects.map(({ id, name }) => [
      name,
      ...columns.map(([, figure, digits]) => writeSpread(spreadIn(measured, condition, id, figure), digits)),
    ]);
  const headOf = (columns: readonly Column[]) => ['', ...columns.map(([head]) => head)];
  const nameOf = (id: string) => SUBJECTS.find((subject) => subject.id === id)?.name ?? id;

  const goals = outcomesOf(measured).map(({ says, condition, isMet, came, against, figure, subject }) => [
    `${isMet ? '✓' : '✗'} ${says}`,
    condition,
    came,
    [subject, against]
      .filter((id) => id !== undefined)
      .map((id) => {
        const spread = spreadIn(measured, condition, id, figure);
        return `${nameOf(id)} ${spread ? write(spread.median, figure === 'shift' ? 3 : 1) : '–'}`;
      })
      .join(' : '),
  ]);
  const runs = measured.visits.raw.bare?.length ?? 0;
  return [
    '# What the survey costs a page',
    `Made by \`npm run bench\`. Medians of ${runs} visits each with their range, in an order drawn anew for each
round, each in a fresh profile with nothing cached, from a server on loopback that compresses by brotli. Script, main thread
and heap are over the page alone. Nobody but the survey is ours: tell us where another is not set up as well as it can be.`,
    Object.entries(measured.machine)
      .map(([name, value]) => `- ${name}: ${value}`)
      .join('\n'),
    ...(measured.missing.length > 0 ? [`**Not measured:** ${measured.missing.join('; ')}`] : []),
    '## Goals',
    table(['goal', 'condition', 'came to', 'medians'], goals),
    ...whatItDoes(measured),
    ...CONDITIONS.flatMap(({ id }) => [`## ${TITLES[id]}`, table(headOf(TIMES), rowsOf(id, TIMES))]),
    '## What is downloaded and kept',
    table(headOf(WEIGHTS), rowsOf('raw', WEIGHTS)),
    ...outbox(measured),
    '## What is compared',
    SUBJECTS.map(({ name, what, packages }) => {
      const versions = packages.map((each) => `${each} ${versionOf(each) ?? 'not installed'}`).join(', ');
      return `- ${name}: ${what}${versions && ` (${versions})`}.`;
    }).join('\n'),
    `“Visible” is when the first control of the question, or the heading where nothing is shown, was painted and a click at
its centre reached it; “after its first byte” counts from the first byte of the first file that the survey brings. “Script”
is compiling and running on the main thread; what Chromium compiles beside it costs time that is not seen here. What a page
leaves to its idle time (\`requestIdleCallback\`) is held back until the rest is measured, and is “script when idle”: the page
is loaded and painted by then, and the browser chooses the moment. All other figures are of both. “Blocked” is what tasks took
beyond 50 ms each; 0 as the longest task is one under 50 ms. “Answer to paint” is from a click on a rating,
or a letter typed, to the next paint. “Bytes” are what came over the network beside the page, with headers.`,
  ]
    .join('\n\n')
    .concat('\n');
}

/** What the survey does that a bare question does not, where both were measured. */
function whatItDoes(measured: Measured): readonly string[] {
  const bytesOf = (id: string) => spreadIn(measured, 'slow', id, 'bytes')?.median ?? Number.NaN;
  const more = bytesOf('a11-survey') - bytesOf('preact');
  const rate = CONDITIONS.find(({ network }) => network)?.network?.downloadThroughput ?? Number.NaN;
  const pageAlone = spreadIn(measured, 'slow', 'bare', 'longestTask')?.most;
  if (Number.isNaN(more) || pageAlone === undefined) return [];
  return [
    `Why a bare question is cheaper: the survey is ${write(more / 1000)} kB more to download, which alone takes
${write((1000 * more) / rate, 0)} ms of the slow network. What it does beyond a question: it checks its configuration, looks whether this
transaction was asked about before, comes with a second language and a style sheet that holds in any page, and keeps the record
that it was offered on the device until the collector has it. On the slow phone, the page alone has tasks of up to ${write(pageAlone, 0)} ms.`,
  ];
}

function outbox({ outbox: figures }: Measured): readonly string[] {
  if (figures.length === 0) return [];
  return [
    '## Many answers on one device',
    `One page puts the records one after another without a network; a page that is opened anew reads them, sends them in
requests of fifty, and deletes what is acknowledged. The outbox makes an attempt to send at each record that is put, and keeps
its promises by strict durability. idb-keyval is the floor: the same values, without an attempt, an order or a promise.`,
    table(
      ['', 'ms', 'longest task, ms'],
      figures.map(({ what, took, longestTask }) => [what, write(took, 0), write(longestTask, 0)]),
    ),
  ];
}
