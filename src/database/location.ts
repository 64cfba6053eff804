/** Whether a location is the address of a PostgreSQL database; any other is the path of a SQLite file. */
export function isPostgres(location: string): boolean {
  return /^postgres(ql)?:\/\//i.test(location);
}

/** A location as it may be shown and logged: a database's address without its user, password and settings. */
export function nameOf(location: string): string {
  if (!isPostgres(location)) return location;
  try {
    const { host, pathname } = new URL(location);
    return `postgres://${host}${pathname}`;
  } catch {
    return 'postgres://…';
  }
}
