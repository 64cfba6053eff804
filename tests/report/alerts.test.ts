import { expect, test } from 'vitest';
import type { SurveyRecord } from '../../src/contract/record.ts';
import { store } from '../../src/database/store.ts';
import { parseAlertRules } from '../../src/report/alerts/alert-rules.ts';
import { evaluate } from '../../src/report/alerts/evaluate.ts';
import { formatAlerts } from '../../src/report/alerts/formats.ts';
import { chanceOfNone, difference } from '../../src/report/alerts/interval.ts';
import { parseQuarter } from '../../src/report/quarter.ts';
import { openForTest, temporaryFile } from '../support/database.ts';
import { rated, record } from '../support/records.ts';

test('the interval of a difference is that of its source', () => {
  // Newcombe 1998, table II, examples (a) and (e), method 10.
  const [from, until] = difference({ count: 56, of: 70 }, { count: 48, of: 80 }, 95);
  expect([from.toFixed(4), until.toFixed(4)]).toEqual(['0.0524', '0.3339']);
  const [none, some] = difference({ count: 5, of: 56 }, { count: 0, of: 29 }, 95);
  expect([none.toFixed(4), some.toFixed(4)]).toEqual(['-0.0381', '0.1926']);
});

test('that nothing came is chance where little came before', () => {
  expect(chanceOfNone(0, 4)).toBe(1);
  expect(chanceOfNone(20, 4)).toBeGreaterThan(0.01);
  expect(chanceOfNone(21, 4)).toBeLessThan(0.01);
});

/** So many records of a kind on a day. */
type Some = readonly [day: string, count: number, given?: Partial<SurveyRecord>];

const [EARLIER, LATER] = ['2025-08-12', '2025-11-12'];

/** Evaluates one rule over what was collected, as it stands on a day of 2026Q1 or after it. */
async function evaluated(rule: object, collected: readonly Some[], { today = '2026-06-01', ...frame } = {}) {
  const database = await openForTest(await temporaryFile());
  for (const [day, count, given = {}] of collected) {
    const at = `${day}T15:00:00.000Z`;
    const one = () => ({ record: record(given.kind ?? 'response', given), receivedAt: at, answeredAt: at });
    await store(database, Array.from({ length: count }, one));
  }
  const rules = parseAlertRules(JSON.stringify({ ...frame, rules: [rule] }));
  const looked = { quarter: parseQuarter('2026Q1'), today, service: undefined };
  const { comparisons, ...windows } = await evaluate(database, rules, looked);
  return { comparisons, windows, text: formatAlerts({ comparisons, ...windows }) };
}

const trust = (rating: 1 | 5, given: Partial<SurveyRecord> = {}) => ({ answers: [rated('trust', rating)], ...given });
const TRUST = { alert: 'trust-falls', points: 5 };

/** So many that agree and that do not, on a day. */
const agreeing = (day: string, yes: number, no: number, given: Partial<SurveyRecord> = {}): readonly Some[] => [
  [day, yes, trust(5, given)],
  [day, no, trust(1, given)],
];

const outcomes = ({ comparisons }: Awaited<ReturnType<typeof evaluated>>) => comparisons.map(({ outcome }) => outcome);

test('trust that falls for certain is an alert, told in sentences', async () => {
  const { comparisons, text } = await evaluated(TRUST, [...agreeing(EARLIER, 160, 40), ...agreeing(LATER, 110, 90)]);
  expect(comparisons).toMatchObject([
    {
      alert: 'trust-falls',
      outcome: 'alert',
      service: 'Passport renewal',
      channel: 'website',
      before: { count: 160, of: 200 },
      now: { count: 110, of: 200 },
      change: 0.25,
    },
  ]);
  expect(text).toBe(`Alerts of 2026Q1, beside 2025Q4 (UTC)

Passport renewal, website
  Trust fell.
    55.0 % of 200 agreed, and 80.0 % of 200 before. With 99 % confidence trust
    fell by 13.0 to 36.0 points.
    The statement of trust.

1 alert; 0 comparisons without one.
`);
});

test.each([
  ['a fall that may be chance', agreeing(EARLIER, 32, 8), agreeing(LATER, 26, 14), 'quiet'],
  ['a certain fall that is less than asked for', agreeing(EARLIER, 1960, 40), agreeing(LATER, 1900, 100), 'quiet'],
  ['a rise', agreeing(EARLIER, 110, 90), agreeing(LATER, 160, 40), 'quiet'],
  ['too few answers now', agreeing(EARLIER, 160, 40), agreeing(LATER, 0, 29), 'unknown'],
  ['too few answers before', agreeing(EARLIER, 29, 0), agreeing(LATER, 20, 180), 'unknown'],
  ['nothing before', [], agreeing(LATER, 20, 180), 'unknown'],
] as const)('%s is no alert', async (_what, before, now, outcome) => {
  expect(outcomes(await evaluated(TRUST, [...before, ...now]))).toEqual([outcome]);
});

test('another wording, language or channel is not compared, and another control number is', async () => {
  const others = [
    { answers: [rated('trust', 1, 'Other words.')] },
    { ...trust(1), lang: 'es' },
    { ...trust(1), channel: 'phone' },
  ] as const;
  const before = agreeing(EARLIER, 160, 40);
  for (const other of others) {
    expect(outcomes(await evaluated(TRUST, [...before, [LATER, 200, other]]))).toEqual(['unknown']);
  }
  const renewed = { ...trust(1), ombControlNumber: '1234-5678' };
  expect(outcomes(await evaluated(TRUST, [...before, [LATER, 200, renewed]]))).toEqual(['alert']);
});

test('thumbs are compared as ratings are', async () => {
  const thumb = (id: 'up' | 'down'): Partial<SurveyRecord> => ({
    surveyType: 'thumbs_up_down',
    answers: [
      {
        question: 'trust',
        statement: 'The statement of trust.',
        options: [
          { option: 'up', label: 'Up', chosen: id === 'up' },
          { option: 'down', label: 'Down', chosen: id === 'down' },
        ],
      },
    ],
  });
  const collected: readonly Some[] = [
    [EARLIER, 90, thumb('up')],
    [EARLIER, 10, thumb('down')],
    [LATER, 50, thumb('up')],
    [LATER, 50, thumb('down')],
  ];
  expect((await evaluated(TRUST, collected)).comparisons).toMatchObject([
    { outcome: 'alert', now: { count: 50, of: 100 } },
  ]);
});

test('a rule is for its service and channel alone', async () => {
  const visa = { service: 'Visas', channel: 'phone' } as const;
  const collected = [EARLIER, LATER].flatMap((day) => [...agreeing(day, 50, 0), ...agreeing(day, 50, 0, visa)]);
  expect(outcomes(await evaluated(TRUST, collected))).toHaveLength(2);
  for (const scope of [{ service: 'Visas' }, { channel: 'phone' }]) {
    expect((await evaluated({ ...TRUST, ...scope }, collected)).comparisons).toMatchObject([visa]);
  }
});

test('a drop-off that rises for certain is an alert, of those who began and did not return', async () => {
  const left = { kind: 'left', reached: 'trust', answers: [] } as const;
  const began = { kind: 'started', answers: [] } as const;
  const before: readonly Some[] = [
    [EARLIER, 200, began],
    [EARLIER, 60, left],
    [EARLIER, 40, { ...left, kind: 'returned' }],
  ];
  const { comparisons } = await evaluated({ alert: 'drop-off-rises', points: 10 }, [
    ...before,
    [LATER, 200, began],
    [LATER, 80, left],
  ]);
  expect(comparisons).toMatchObject([
    { outcome: 'alert', before: { count: 20, of: 200 }, now: { count: 80, of: 200 }, change: 0.3 },
  ]);
});

test('days are compared with as many before them', async () => {
  const collected = [...agreeing('2025-11-03', 100, 0), ...agreeing('2025-11-12', 50, 50)];
  const { comparisons, windows } = await evaluated(TRUST, collected, { windowDays: 7, today: '2025-11-14' } as object);
  expect(windows).toMatchObject({
    now: { firstDay: '2025-11-08', lastDay: '2025-11-14' },
    before: { firstDay: '2025-11-01', lastDay: '2025-11-07' },
  });
  expect(comparisons).toMatchObject([{ outcome: 'alert' }]);
});

const STOP = { alert: 'responses-stop', days: 2 };
/** Eight responses on each of two days, in the weeks before Thursday, 2025-11-13. */
const USUAL: readonly Some[] = ['2025-11-04', '2025-11-05', '2025-10-28', '2025-10-21', '2025-10-14'].map((day) => [
  day,
  8,
]);

test.each([
  ['two whole days without a response', USUAL, 'alert'],
  ['a response today', [...USUAL, ['2025-11-13', 1]], 'quiet'],
  ['a response yesterday', [...USUAL, ['2025-11-12', 1]], 'quiet'],
  ['few responses before', USUAL.slice(0, 2), 'unknown'],
  ['responses on other days of the week alone', [['2025-11-07', 90]], 'unknown'],
] as const)('%s: %#', async (_what, collected, outcome) => {
  expect(outcomes(await evaluated(STOP, collected as readonly Some[], { today: '2025-11-13' }))).toEqual([outcome]);
});

test('of a quarter that is over its last days are looked at', async () => {
  const before: readonly Some[] = ['2025-12-23', '2025-12-16', '2025-12-09'].map((day) => [day, 10]);
  const { comparisons } = await evaluated(STOP, before);
  expect(comparisons).toMatchObject([
    { outcome: 'alert', what: expect.stringContaining('from 2025-12-30 to 2025-12-31') },
  ]);
});

test.each([
  ['{', 'It is no JSON'],
  ['[]', 'The document must be of type object. Give one JSON object'],
  ['{}', 'rules is missing. Give a list'],
  ['{"rules": []}', 'rules is shorter than 1. Give a list'],
  ['{"rules": [{"alert": "trust-fall", "points": 5}]}', 'rules[0].alert must be one of trust-falls, drop-off-rises'],
  ['{"rules": [{"alert": "trust-falls"}]}', 'rules[0].points is missing. Give by how many points'],
  ['{"rules": [{"alert": "trust-falls", "points": 0.5}]}', 'rules[0].points must be a whole number from 1 to 100'],
  ['{"rules": [{"alert": "responses-stop", "days": 8}]}', 'rules[0].days must be a whole number from 1 to 7'],
  ['{"rules": [{"alert": "trust-falls", "points": 5, "day": 1}]}', 'rules[0].day is not a known key. Remove it'],
  [
    '{"rules": [{"alert": "trust-falls", "points": 5}], "confidence": 80}',
    'confidence must be one of 90, 95, 99, 99.9',
  ],
  ['{"rules": [{"alert": "trust-falls", "points": 5, "channel": "web"}]}', 'rules[0].channel must be one of'],
])('the rules %s are told to be wrong', (text, what) => {
  expect(() => parseAlertRules(text)).toThrow(what);
});
