import { type KyselyPlugin, PostgresQueryCompiler, type RootOperationNode } from 'kysely';
import { expect, test } from 'vitest';
import { readDashboard } from '../../src/dashboard/read.ts';
import { deleteRecords, deleteTexts } from '../../src/database/retention.ts';
import { store } from '../../src/database/store.ts';
import { parseAlertRules } from '../../src/report/alerts/alert-rules.ts';
import { evaluate } from '../../src/report/alerts/evaluate.ts';
import { readCommentChoices } from '../../src/report/comments/choices.ts';
import { commentPage } from '../../src/report/comments/list.ts';
import { commentQuery } from '../../src/report/comments/query.ts';
import { countComments } from '../../src/report/comments/written.ts';
import { parseQuarter } from '../../src/report/quarter.ts';
import { responsesOf } from '../../src/report/responses.ts';
import { servicesOf } from '../../src/report/services.ts';
import { tally } from '../../src/report/tally.ts';
import { openForTest, temporaryFile } from '../support/database.ts';
import { variedRecords } from '../support/varied-records.ts';

/**
 * Every word of SQL that may stand in our statements, as PostgreSQL is sent them. Whoever adds one looks up whether
 * CockroachDB, YugabyteDB and Aurora DSQL know it: no lock, cast, window, common table expression or function comes in unseen.
 */
const WORDS: readonly string[] = [
  ...['select', 'distinct', 'from', 'inner', 'join', 'on', 'as', 'where', 'and', 'is', 'not', 'null', 'in'],
  ...['group', 'by', 'order', 'asc', 'desc', 'limit', 'min', 'max', 'sum'],
  ...['insert', 'into', 'values', 'conflict', 'do', 'nothing', 'update', 'set', 'returning', 'delete'],
];

/** A statement without its names, texts, numbers and signs. */
const wordsOf = (statement: string) =>
  statement
    .replace(/"[^"]*"|'[^']*'|\$\d+/g, ' ')
    .split(/[^a-z_]+/i)
    .filter(Boolean);

test('storing, reporting, listing and deleting use no word of SQL that an engine might not have', async () => {
  const compiler = new PostgresQueryCompiler();
  const statements = new Set<string>();
  const listener: KyselyPlugin = {
    transformQuery({ node, queryId }) {
      statements.add(compiler.compileQuery(node as RootOperationNode, queryId).sql);
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  const database = (await openForTest(await temporaryFile())).withPlugin(listener);
  const quarter = parseQuarter('2026Q1');
  const times = { receivedAt: '2025-11-14T15:00:01.000Z', answeredAt: '2025-11-14T15:00:00.000Z' };
  const received = variedRecords(60).map((record) => ({ record, ...times }));
  await store(database, received);
  await store(database, received);

  const { instruments } = await tally(database, quarter, { service: 'Visas' });
  await servicesOf(database, quarter);
  for (const instrument of instruments) for await (const _ of responsesOf(database, quarter, instrument, 2));
  await readDashboard(
    database,
    { quarter, quarters: [quarter], service: '', channel: '', lang: '', suspected: 'counted' },
    10,
  );
  const rules = parseAlertRules(JSON.stringify({ windowDays: 7, rules: [{ alert: 'responses-stop', days: 2 }] }));
  await evaluate(database, rules, { quarter, today: '2025-11-20', service: undefined });
  const asked = commentQuery({ service: 'Visas', question: 'comment', quarter: '2026Q1' });
  const first = await commentPage(database, asked, { direction: 'older', place: undefined });
  for (const trust of ['4', 'up']) {
    await commentPage(database, commentQuery({ trust }), { direction: 'newer', place: { answeredAt: '', id: '' } });
  }
  await commentPage(database, commentQuery({ suspected: 'alone' }), { direction: 'older', place: undefined });
  expect(first.responses.length).toBeGreaterThan(0);
  await readCommentChoices(database);
  await countComments(database, asked);
  while ((await deleteTexts(database, quarter.until)) > 0);
  while ((await deleteRecords(database, quarter.until)) > 0);

  expect(statements.size).toBeGreaterThan(20);
  const used = new Set([...statements].flatMap(wordsOf));
  expect([...used].filter((word) => !WORDS.includes(word))).toEqual([]);
  expect(WORDS.filter((word) => !used.has(word))).toEqual([]);
});
