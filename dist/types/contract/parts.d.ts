import * as z from 'zod/mini';
/** Text of 1 to `longest` characters, made well-formed and without spaces around it. */
export declare const words: (longest: number) => z.ZodMiniString<string>;
/** A moment as ISO 8601 writes it, in UTC. */
export declare const instant: z.ZodMiniString<string>;
/** A day as ISO 8601 writes it. */
export declare const day: z.ZodMiniString<string>;
