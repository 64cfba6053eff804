import { type Acknowledgement } from '../contract/acknowledgement.ts';
import type { Batch } from '../contract/batch.ts';
/** What one attempt came to. What was neither accepted nor refused is to be sent again. */
export interface Attempt extends Acknowledgement {
    /** Milliseconds for which the collector asked to be left alone. */
    readonly pause?: number | undefined;
    /** A 4xx that names no record: too large, or disliked by a firewall on the way. Fewer records may pass. */
    readonly isTurnedAway?: boolean;
}
/**
 * One attempt to deliver a batch. Only a reply that names a record's id settles it: a status alone may come from
 * a log-in page, a captive portal or a firewall. Never rejects.
 */
export declare function send(collector: string, batch: Batch, keepalive: boolean): Promise<Attempt>;
