import type { FastifyInstance } from 'fastify';
import { onTestFinished } from 'vitest';
import { type CollectorOptions, createCollector } from '../../src/collector/index.ts';
import { openForTest, temporaryFile } from './database.ts';

/** An origin whose pages may send to the collectors of the tests. */
export const AGENCY = 'https://www.agency.gov';

/** A collector until the test has finished; its database is a new SQLite file unless one is given. */
export async function collectorForTest(options: Partial<CollectorOptions> = {}): Promise<FastifyInstance> {
  const database = options.database ?? (await openForTest(await temporaryFile()));
  const collector = createCollector({ allowOrigins: [AGENCY], ...options, database });
  onTestFinished(() => collector.close());
  return collector;
}

/** Posts records as a browser does: plain text, with the origin of an agency's page. */
export async function post(
  collector: FastifyInstance,
  records: readonly unknown[],
  frame: object = {},
  url = '/v1/responses',
) {
  return await collector.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'text/plain;charset=UTF-8', origin: AGENCY },
    payload: JSON.stringify({ ...frame, records }),
  });
}
