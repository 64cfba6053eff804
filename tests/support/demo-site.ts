import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDemo } from '../../demo/server.js';
import { openDatabase } from '../../src/collector/index.ts';
import { closeAtOnce } from './close.ts';

/** What the collector of the examples stored of one record. */
export interface DemoRecord {
  readonly kind: string;
  readonly service: string;
  readonly page: string;
  readonly channel: string;
  readonly edition: string;
  readonly context: string | null;
  /** Why the collector suspects it, if it does. */
  readonly suspicions: string | null;
  /** The ratings that were given, by question. */
  readonly ratings: Readonly<Record<string, number>>;
}

/** The examples as `npm run demo` serves them, over a database that is thrown away. */
export interface DemoSite {
  readonly origin: string;
  /** The SQLite file that it stores in. */
  readonly file: string;
  /** What is stored, as far as it is of this kind. */
  readonly stored: (kind: string) => Promise<readonly DemoRecord[]>;
  readonly close: () => Promise<void>;
}

/** Serves the examples on an origin of their own. */
export async function openDemo(): Promise<DemoSite> {
  const folder = mkdtempSync(join(tmpdir(), 'a11-survey-demo-'));
  const file = join(folder, 'records.sqlite');
  const database = await openDatabase(file);
  const server = createDemo(database);
  await server.listen({ port: 0, host: '127.0.0.1' });
  return {
    file,
    origin: `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    async stored(kind) {
      const records = await database.selectFrom('records').selectAll().where('kind', '=', kind).execute();
      const answers = await database.selectFrom('answers').selectAll().where('rating', 'is not', null).execute();
      return records.map(({ id, service, page, channel, edition, context, suspicions }) => ({
        kind,
        service,
        page,
        channel,
        edition,
        context,
        suspicions,
        ratings: Object.fromEntries(
          answers.filter(({ record_id }) => record_id === id).map(({ question, rating }) => [question, Number(rating)]),
        ),
      }));
    },
    async close() {
      await closeAtOnce(server);
      await database.destroy();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
