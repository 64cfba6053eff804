import type { Database } from '../database/tables.ts';
import { inSnapshot } from '../report/snapshot.ts';
import { dashboardPage } from './page.ts';
import { dashboardQuery } from './query.ts';
import { readDashboard } from './read.ts';

export { createComments } from './comments.ts';
export { dashboardHeaders } from './policy.ts';

/** The most surveys that a served dashboard draws whole at once: of more, who looks chooses one in the overview. */
const MOST_DRAWN = 8;

/** What a dashboard is made for. */
export interface DashboardOptions {
  /** As a form sends it or a command gives it: `quarter`, `since`, `service`, `channel` and `lang`, each a text. */
  readonly given: Readonly<Record<string, unknown>>;
  readonly isServed: boolean;
  readonly now: Date;
}

/**
 * Makes a dashboard of what was collected. What is given is read at once, and an error in it thrown at once; the
 * database is read by what is returned.
 */
export function createDashboard({ given, isServed, now }: DashboardOptions): (database: Database) => Promise<string> {
  const query = dashboardQuery(given, now);
  const mostDrawn = isServed ? MOST_DRAWN : Number.POSITIVE_INFINITY;
  return async (database) =>
    await dashboardPage(await inSnapshot(database, (snapshot) => readDashboard(snapshot, query, mostDrawn)), {
      isServed,
      now,
    });
}
