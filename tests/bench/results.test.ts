import { expect, test } from 'vitest';
import { outcomesOf } from '../../bench/goals.ts';
import { type Measured, spreadIn } from '../../bench/measured.ts';
import { readOptions } from '../../bench/options.ts';
import { resultsPage } from '../../bench/results.ts';
import { spreadOf } from '../../bench/statistics.ts';
import { SUBJECTS } from '../../bench/subjects.ts';
import { table, writeSpread } from '../../bench/table.ts';
import type { Visit } from '../../bench/visit.ts';

const VISIT: Visit = {
  visible: 100,
  afterFirstByte: 50,
  script: 10,
  idleScript: 1,
  mainThread: 60,
  blocked: 0,
  longestTask: 0,
  shift: 0,
  answered: 8,
  heapKilobytes: 2000,
  bytes: 6000,
  requests: 1,
};

const seen = (...given: readonly Partial<Visit>[]): readonly Visit[] => given.map((each) => ({ ...VISIT, ...each }));

/** Visits in which the survey meets each goal but those that are given otherwise. */
const measured = (own: Partial<Visit> = {}, others: Readonly<Record<string, readonly Visit[]>> = {}): Measured => {
  const visits = {
    bare: seen({ script: 2 }, { script: 4 }, { script: 3 }),
    preact: seen({ script: 6 }, { script: 6 }),
    'a11-survey': seen({ script: 7, ...own }, { script: 7 }),
    whole: seen({ script: 13 }),
    waiting: seen({ script: 4 }),
    posthog: seen({ script: 103 }),
    ...others,
  };
  return { machine: { Chromium: '156' }, visits: { raw: visits, slow: visits }, outbox: [], missing: [] };
};

test('a spread is the median and the range, without what was not measured', () => {
  expect(spreadOf([5, 1, Number.NaN, 3])).toEqual({ median: 3, least: 1, most: 5 });
  expect(spreadOf([1, 2, 3, 10])?.median).toBe(2.5);
  expect(spreadOf([Number.NaN])).toBeUndefined();
  expect(writeSpread({ median: 3, least: 1.25, most: 123.4 })).toBe('3.0 (1.3–123)');
  expect(writeSpread({ median: 0, least: 0, most: 0 }, 3)).toBe('0');
  expect(writeSpread(undefined)).toBe('–');
});

test('the page alone is taken off what a survey costs, and not off when it is seen', () => {
  expect(spreadIn(measured(), 'raw', 'preact', 'script')).toEqual({ median: 3, least: 3, most: 3 });
  expect(spreadIn(measured(), 'raw', 'preact', 'visible')?.median).toBe(100);
  expect(spreadIn(measured(), 'raw', 'bare', 'script')?.median).toBe(3);
});

test('a goal is met by medians, and not met by one layout shift', () => {
  expect(outcomesOf(measured()).filter(({ isMet }) => !isMet)).toEqual([]);
  const missed = (own: Partial<Visit>) =>
    outcomesOf(measured(own)).flatMap(({ isMet, figure, condition }) => (isMet ? [] : [`${condition} ${figure}`]));
  expect(missed({ shift: 0.001 })).toEqual(['raw shift', 'slow shift']);
  expect(missed({ longestTask: 51 })).toEqual(['slow longestTask']);
  expect(missed({ visible: 300 })).toEqual(['raw visible', 'slow visible']);
});

test('what was not measured is named on the page, and its goals are not told as met', () => {
  const page = resultsPage({ ...measured({}, { posthog: [] }), missing: ['PostHog (posthog-js not installed)'] });
  expect(page).toContain('**Not measured:** PostHog (posthog-js not installed)');
  expect(page).not.toMatch(/✓[^|]*PostHog/);
  expect(resultsPage(measured())).toMatch(/✓ script under a tenth of PostHog/);
});

test('the page says what the survey does that a bare question does not, where both were measured', () => {
  const page = resultsPage(measured({}, { 'a11-survey': seen({ bytes: 26_000 }) }));
  // 1.6 Mbit/s are 200 bytes a millisecond.
  expect(page).toMatch(/20\.0 kB more to download, which alone takes\n100 ms/);
  expect(resultsPage(measured({}, { preact: [] }))).not.toContain('more to download');
});

test('each subject has a control, and a name and an id of its own', () => {
  for (const key of ['id', 'name'] as const)
    expect(new Set(SUBJECTS.map((each) => each[key])).size).toBe(SUBJECTS.length);
  expect(SUBJECTS[0]?.id).toBe('bare');
});

test('a table has a row for each, and an option that is not known is refused', () => {
  expect(table(['', 'ms'], [['one', '1']])).toBe('|  | ms |\n| --- | ---: |\n| one | 1 |');
  expect(readOptions(['--runs', '2', '--only', 'preact,waiting'])).toMatchObject({
    runs: 2,
    only: ['preact', 'waiting'],
    records: 5000,
  });
  expect(() => readOptions(['--runs', 'many'])).toThrow('--runs many is no whole number from 1 on');
  expect(() => readOptions(['--speed', '2'])).toThrow();
});
