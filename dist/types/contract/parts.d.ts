import { type Schema } from './schema.ts';
/** What a question, an option or an edition is known by. */
export declare const NAME: Schema<string>;
/** A moment as ISO 8601 writes it, in UTC. */
export declare const instant: Schema<string>;
/** A day as ISO 8601 writes it. */
export declare const day: Schema<string>;
/** The number of an OMB clearance. */
export declare const controlNumber: Schema<string>;
