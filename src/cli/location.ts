import { isPostgres } from '../database/location.ts';

/** Where the records are: the PostgreSQL database of `DATABASE_URL` or else a SQLite file. */
export function locationFrom(file: string | undefined): string {
  const address = process.env.DATABASE_URL;
  if (!address) return file ?? 'a11-survey.sqlite';
  if (!isPostgres(address)) {
    throw new Error('DATABASE_URL is not a postgres:// address. Correct it, or unset it to use a SQLite file.');
  }
  return address;
}
