import type { KyselyPlugin, RootOperationNode } from 'kysely';
import { expect, test } from 'vitest';
import { deleteRecords, deleteTexts } from '../../src/database/retention.ts';
import { store } from '../../src/database/store.ts';
import { parseQuarter } from '../../src/report/quarter.ts';
import { responsesOf } from '../../src/report/responses.ts';
import { servicesOf } from '../../src/report/services.ts';
import { tally } from '../../src/report/tally.ts';
import { openForTest, temporaryFile } from '../support/database.ts';
import { variedRecords } from '../support/varied-records.ts';

/** The functions and raw pieces of SQL in a query. */
function peculiar(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { kind, func, sqlFragments } = node as { kind?: string; func?: string; sqlFragments?: readonly string[] };
  const own = kind === 'RawNode' ? [`raw ${sqlFragments?.join('?')}`] : func ? [func] : [];
  return [...own, ...Object.values(node).flatMap(peculiar)];
}

test('storing, reporting and deleting use no function that an engine might not have', async () => {
  const used = new Set<string>();
  const queries: RootOperationNode[] = [];
  const listener: KyselyPlugin = {
    transformQuery({ node }) {
      queries.push(node);
      for (const name of peculiar(node)) used.add(name);
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
  const { instruments } = await tally(database, quarter, 'Visas');
  await servicesOf(database, quarter);
  for (const instrument of instruments) for await (const _ of responsesOf(database, quarter, instrument, 2));
  while ((await deleteTexts(database, quarter.until)) > 0);
  while ((await deleteRecords(database, quarter.until)) > 0);
  expect(queries.length).toBeGreaterThan(20);
  expect([...used].sort()).toEqual(['max', 'min', 'sum']);
});
