import type { FastifyInstance } from 'fastify';
import type { CollectorOptions } from '../../src/collector/index.ts';
import type { Database } from '../../src/database/tables.ts';
import { openForTest, temporaryFile } from './database.ts';
import { collectorForTest, type post } from './injected-collector.ts';

/** The secret by which links are made in tests. */
export const SECRET = 'a secret of the tests';

/** The survey that most tests look at: trust is required, and the closing comment is not. */
export const SURVEY = { collector: '/v1/responses', service: 'Passport renewal', provider: 'the Department of State' };

/** A hosted survey, and what a respondent does with it, without a browser. */
export interface Hosted {
  readonly collector: FastifyInstance;
  readonly database: Database;
  readonly get: (query?: string) => Promise<Sent>;
  /** Posts the form of a page that was read, with these fields in place of or beside its own. */
  readonly post: (page: string, fields: Fields, query?: string) => Promise<Sent>;
  /** How many records of each kind there are. */
  readonly counts: () => Promise<Readonly<Record<string, number>>>;
}

/** What was sent back. */
export type Sent = Awaited<ReturnType<typeof post>>;

/** Fields of a form; one without a text is left out. */
export type Fields = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Hosts a survey at `/s/renewal`, with these keys in place of or beside the usual ones. */
export async function hostedForTest(keys: object = {}, options: Partial<CollectorOptions> = {}): Promise<Hosted> {
  const database = options.database ?? (await openForTest(await temporaryFile()));
  const surveys = { ...SURVEY, services: { renewal: keys } };
  const collector = await collectorForTest({ surveys, linkSecret: SECRET, ...options, database });
  return {
    collector,
    database,
    get: async (query = '') => await collector.inject(`/s/renewal${query}`),
    post: async (page, fields, query = '') =>
      await collector.inject({
        method: 'POST',
        url: `/s/renewal${query}`,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: bodyOf({ ...hiddenIn(page), ...fields }),
      }),
    async counts() {
      const rows = await database.selectFrom('records').select('kind').execute();
      return Object.fromEntries(rows.map(({ kind }) => [kind, rows.filter((row) => row.kind === kind).length]));
    },
  };
}

/** What the form of a page carries in fields that are not seen; the one before it is of those who turn it down. */
export const hiddenIn = (page: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...page.slice(page.indexOf('</form>')).matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)">/g)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  );

function bodyOf(fields: Fields): string {
  const body = new URLSearchParams();
  for (const [name, given] of Object.entries(fields)) {
    for (const value of given === undefined ? [] : [given].flat()) body.append(name, value);
  }
  return body.toString();
}
