import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { formatJson } from '../../src/report/json.ts';
import { parseQuarter } from '../../src/report/quarter.ts';
import { tally } from '../../src/report/tally.ts';
import { openForTest, temporaryFile } from '../support/database.ts';
import { collectorForTest, post } from '../support/injected-collector.ts';
import { startPostgres } from '../support/postgres.ts';
import { rated, record } from '../support/records.ts';

const postgres = await startPostgres();
afterAll(() => postgres.stop());

/** Names and wordings that a database sorts by letters, by case or by bytes. */
const NAMES = ['Visas', 'visas', 'Ävisas', 'a-visas', 'a visas', 'B', 'a', '日本', '😀'];

const KINDS = ['offered', 'started', 'left', 'returned', 'declined', 'response'] as const;

const records = Array.from({ length: 800 }, (_, index) => {
  const pick = <T>(list: readonly T[], step: number) => list[Math.floor(index / step) % list.length] as T;
  const kind = pick(KINDS, 1);
  const day = String((index % 28) + 1).padStart(2, '0');
  const answers = [
    rated('trust', pick([1, 2, 3, 4, 5] as const, 3), `${pick(NAMES, 7)}?`),
    rated('ease', pick([5, 4, 5] as const, 5), `${pick(NAMES, 11)}.`),
    {
      question: 'positive',
      statement: 'What?',
      options: ['other', 'ease', 'own', 'a-own'].map((option) => ({
        option,
        label: pick(NAMES, 19),
        chosen: pick([true, false], 4),
      })),
    },
    { question: 'comment', statement: 'Anything else?', text: `It was \0fine\uD800, ${index}.` },
    { question: pick(['own', 'a-own'], 23), statement: 'Own?' },
  ];
  return record(kind, {
    id: randomUUID(),
    service: pick(NAMES, 13),
    channel: pick(['website', 'phone'], 29),
    lang: pick(['en', 'es', 'en-US'], 17),
    trustStatement: pick(NAMES, 7),
    ombControlNumber: pick([undefined, '1405-0001'], 31),
    page: `/\0${index}`,
    submittedAt: `2025-${pick(['09', '10', '12'], 2)}-${day}T12:00:00.5Z`,
    ...(kind === 'response' && { answers }),
    ...((kind === 'left' || kind === 'returned') && { reached: pick(['trust', 'own', 'nowhere'], 37) }),
  });
});

async function reportFrom(location: string) {
  const database = await openForTest(location);
  const collector = await collectorForTest({ database, now: () => Date.parse('2026-01-02T00:00:00.000Z') });
  const broken = { ...records[0], id: randomUUID(), kind: 'other' };
  for (const batch of [records.slice(0, 500), records.slice(300), [broken]]) await post(collector, batch);
  return JSON.parse(formatJson(await tally(database, parseQuarter('2026Q1'))));
}

test('the same records make the same report on SQLite and PostgreSQL', async () => {
  const report = await reportFrom(await temporaryFile());
  expect(await reportFrom(await postgres.createDatabase())).toEqual(report);
  const names = report.instruments.map(({ service }: { service: string }) => service);
  expect([...new Set(names)]).toEqual([...NAMES].sort());
});
