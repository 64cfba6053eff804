import { type FastifyInstance, type FastifyServerOptions } from 'fastify';
import type { Database } from '../database/tables.ts';
/** What a collector is made of. */
export interface CollectorOptions {
    /** Where the records go. Who opened it closes it, after the collector. */
    readonly database: Database;
    /** The origins whose pages may send, such as `https://www.agency.gov`, beside the collector's own. */
    readonly allowOrigins: readonly string[];
    /** The collector's clock, in milliseconds since 1970. */
    readonly now?: () => number;
    /** As Fastify takes it, and off by default. Neither addresses nor answers are logged. */
    readonly logger?: NonNullable<FastifyServerOptions['logger']>;
}
/**
 * Makes the server that receives records: `POST /v1/responses` stores a batch and then acknowledges its records by
 * id, `GET /health` tells whether it can, and `GET /openapi.json` says what is sent and replied. Throws for an allowed
 * origin that is not an origin.
 */
export declare function createCollector(options: CollectorOptions): FastifyInstance;
