/** Whether a location is the address of a PostgreSQL database; any other is the path of a SQLite file. */
export declare function isPostgres(location: string): boolean;
/** A location as it may be shown and logged: a database's address without its user, password and settings. */
export declare function nameOf(location: string): string;
