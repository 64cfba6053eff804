import { type FastifyInstance, type FastifyServerOptions } from 'fastify';
import type { Database } from '../database/tables.ts';
import type { Rate } from './buckets.ts';
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
    /** With it, `GET /dashboard`, `GET /comments` and `GET /metrics` are served to who sends it; without one they are not there. */
    readonly readToken?: string | undefined;
    /** For how many days to keep free texts, and whole records (61 or more); without, for good. Tallies stay. */
    readonly keepComments?: number | undefined;
    readonly keepResponses?: number | undefined;
    /** How many records one network may send, 600 a minute and 12,000 at once by default; `false` for any number. */
    readonly rate?: Rate | false | undefined;
    /**
     * The proxies before it, which say in `X-Forwarded-For` who sends: addresses, networks such as `10.0.0.0/8`, or
     * `loopback`, `linklocal` and `uniquelocal`; `none` where there is no proxy. Where nothing is said, requests that seem
     * to come by a proxy are held to no rate.
     */
    readonly trustProxy?: string | readonly string[] | undefined;
    /** What spreads those who are told to wait, from 0 to 1. */
    readonly random?: () => number;
}
/**
 * Makes the server that receives records: `POST /v1/responses` stores a batch and then acknowledges its records by
 * id, `GET /health` tells whether it can, `GET /ready` says no besides once it was told to stop, and `GET /openapi.json`
 * says what is sent and replied. Throws for an option that is wrong, and for a survey that cannot be shown.
 */
export declare function createCollector(options: CollectorOptions): FastifyInstance;
