import type { Database } from './tables.ts';
/**
 * Opens the collected records and brings their tables up to date; `location` is the path of a SQLite file, made
 * where there is none, or a `postgres://` address. Several processes may open one database at once.
 */
export declare function openDatabase(location: string): Promise<Database>;
