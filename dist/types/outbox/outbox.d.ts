import type { Batch } from '../contract/batch.ts';
import type { SurveyRecord } from '../contract/record.ts';
import type { OnStatus } from '../contract/status.ts';
import type { Entries } from './entries.ts';
import type { News } from './news.ts';
import type { Attempt } from './send.ts';
import type { Moments } from './wake.ts';
/** Keeps records until their collector has acknowledged them. */
export interface Outbox {
    /** Keeps a record, then delivers it; one that tells of the page being left goes out at once as well. */
    readonly put: (collector: string, record: SurveyRecord, onStatus?: OnStatus, isPageLeft?: boolean) => Promise<void>;
    /** Tries to deliver all that waits, of every tab; resolves when the pass is over. */
    readonly flush: () => Promise<void>;
    /** How many records wait. */
    readonly size: () => Promise<number>;
}
/** What the outbox needs of the browser. */
export interface Surroundings {
    readonly entries: Entries;
    readonly send: (collector: string, batch: Batch, keepalive: boolean) => Promise<Attempt>;
    readonly lock: (pass: () => Promise<void>) => Promise<void>;
    readonly listen: (moments: Moments) => () => void;
    readonly broadcast: (news: News) => void;
    readonly hear: (onNews: (news: News) => void) => () => void;
    readonly now: () => number;
    readonly random: () => number;
}
/**
 * Every promise to the respondent rests on one order: write, then send, then delete, and delete only what an
 * acknowledgement names. The one exception promises nothing to anybody: a record of the page being left.
 */
export declare function createOutbox(surroundings: Surroundings): Outbox;
