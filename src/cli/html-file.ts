import { basename, dirname } from 'node:path';
import type { Database } from '../database/tables.ts';
import { createStage } from '../report/files/stage.ts';
import type { Suspected } from '../report/suspected.ts';

/** What a page is of, as the arguments have it. */
export interface PageOptions {
  readonly quarter: string;
  readonly since: string | undefined;
  readonly service: string | undefined;
  readonly suspected: Suspected;
}

/** Writes a page of charts and tables to a file, which is there whole or not at all, and prints its name. */
export function htmlFile(path: string, given: PageOptions): (database: Database) => Promise<void> {
  return async (database) => {
    const { createDashboard } = await import('../dashboard/dashboard.ts');
    const page = await createDashboard({ given: { ...given }, isServed: false, now: new Date() })(database);
    const stage = createStage(dirname(path));
    try {
      const file = await stage.open(basename(path));
      await file.write(page);
      await file.close();
      await stage.commit();
    } finally {
      await stage.discard();
    }
    process.stdout.write(`${path}\n`);
  };
}
