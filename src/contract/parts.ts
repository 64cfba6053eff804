import * as z from 'zod/mini';
import { wellFormed } from './text.ts';

/** Text of 1 to `maximum` UTF-16 units, made well-formed. */
export const words = (maximum: number) =>
  z.string().check(z.overwrite(wellFormed), z.trim(), z.minLength(1), z.maxLength(maximum));

/** The longest name, statement and free text that are taken, in UTF-16 units. */
export const LONGEST = { name: 200, statement: 500, text: 5000, page: 2000 } as const;
