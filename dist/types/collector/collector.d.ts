import { type FastifyInstance, type FastifyServerOptions } from 'fastify';
import type { Database } from '../database/tables.ts';
/** What a collector is made of. */
export interface CollectorOptions {
    /** Where the records go. Who opened it closes it, after the collector. */
    readonly database: Database;
    /** The origins whose pages may send, such as `https://www.agency.gov`, beside the collector's own. */
    readonly allowOrigins: readonly string[];
    /**
     * The surveys that it serves as pages, at `/s/` and the id of each: one configuration, a file of several services, or
     * a list of some. None, where there are none.
     */
    readonly surveys?: unknown;
    /** The secret by which the links of these pages were made; without it no link says more than its address. */
    readonly linkSecret?: string | undefined;
    /** The collector's clock, in milliseconds since 1970. */
    readonly now?: () => number;
    /** As Fastify takes it, and off by default. Neither addresses nor answers are logged. */
    readonly logger?: NonNullable<FastifyServerOptions['logger']>;
    /** With it, `GET /dashboard` and `GET /metrics` are served to who sends it; without one they are not there. */
    readonly readToken?: string | undefined;
    /** For how many days to keep free texts, and whole records (61 or more); without, for good. Tallies stay. */
    readonly keepComments?: number | undefined;
    readonly keepResponses?: number | undefined;
}
/**
 * Makes the server that receives records: `POST /v1/responses` stores a batch and then acknowledges its records by
 * id, `GET /health` tells whether it can, `GET /ready` says no besides once it was told to stop, and `GET /openapi.json`
 * says what is sent and replied. Throws for an option that is wrong, and for a survey that cannot be shown.
 */
export declare function createCollector(options: CollectorOptions): FastifyInstance;
