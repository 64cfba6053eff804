import { type ReceivedRecord } from './rows.ts';
import type { Database } from './tables.ts';
/** What became of a record: stored now, stored before, or kept out by another record under the same id. */
export type Outcome = 'new' | 'duplicate' | 'conflict';
/**
 * Stores all of the records or, when it throws, none. The first record under an id stays for good. The outcomes
 * come in the records' order.
 */
export declare function store(database: Database, received: readonly ReceivedRecord[]): Promise<readonly Outcome[]>;
