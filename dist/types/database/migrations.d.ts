import type { Migration } from 'kysely';
/**
 * Every change of the tables in the order made, by name. One that was released is never edited: databases have it
 * behind them.
 */
export declare const MIGRATIONS: Readonly<Record<string, Migration>>;
