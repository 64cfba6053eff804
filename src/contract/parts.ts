import * as z from 'zod/mini';
import { characters, wellFormed } from './text.ts';

/** Text of 1 to `longest` characters, made well-formed and without spaces around it. */
export const words = (longest: number) =>
  z.string().check(
    z.overwrite(wellFormed),
    z.trim(),
    z.minLength(1),
    z.refine((text) => characters(text) <= longest, { params: { what: `is longer than ${longest} characters` } }),
  );

/** A moment as ISO 8601 writes it, in UTC. */
export const instant = z.string().check(
  z.refine((text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/.test(text) && isTime(text), {
    params: { what: 'must be a time in UTC such as 2026-01-31T12:00:00.000Z' },
  }),
);

/** A day as ISO 8601 writes it. */
export const day = z.string().check(
  z.refine((text) => /^\d{4}-\d\d-\d\d$/.test(text) && isTime(text), {
    params: { what: 'must be a date such as 2026-01-31' },
  }),
);

/** Whether a text of that form names a real time: `Date` alone would take 31 February for 3 March. */
const isTime = (text: string): boolean => {
  const time = new Date(text);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text.slice(0, 10));
};
