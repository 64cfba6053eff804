import { type Schema } from './schema.ts';
/** What a question, an option or an edition is known by. */
export declare const NAME_FORM: RegExp;
export declare const NAME: Schema<string>;
/** An address with its scheme, or a path of this site; without a user name, which would go out with each request. */
export declare const addressPattern: (scheme: string) => string;
/** What a service of a file is known by. */
export declare const SERVICE_ID: RegExp;
/** A moment as ISO 8601 writes it, in UTC. */
export declare const instant: Schema<string>;
/** A day as ISO 8601 writes it. */
export declare const day: Schema<string>;
/** The number of an OMB clearance. */
export declare const CONTROL_NUMBER_FORM: RegExp;
export declare const controlNumber: Schema<string>;
/** What a page adds to a record: a few short texts by names of its own. */
export type Context = Readonly<Record<string, string>>;
/** What a text of the context is known by. */
export declare const CONTEXT_NAME: RegExp;
export declare const CONTEXT: Schema<Context>;
