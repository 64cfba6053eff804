import type { FastifyBaseLogger } from 'fastify';
import type { Acknowledgement } from '../contract/acknowledgement.ts';
import type { ReceivedBatch } from '../contract/batch.ts';
import type { Database } from '../database/tables.ts';
/**
 * Makes the function that stores a batch and then acknowledges it. It rejects when the records could not be
 * stored: then none of them is acknowledged, and the device sends them again. What happened is logged by count and
 * id, never by content.
 */
export declare function createReceive(database: Database, now: () => number): (batch: ReceivedBatch, log: FastifyBaseLogger) => Promise<Acknowledgement>;
