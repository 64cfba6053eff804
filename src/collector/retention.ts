import { setTimeout as delay } from 'node:timers/promises';
import type { FastifyBaseLogger } from 'fastify';
import { LONGEST_KEPT } from '../contract/limits.ts';
import { deleteRecords, deleteTexts } from '../database/retention.ts';
import type { Database } from '../database/tables.ts';

const DAY = 24 * 60 * 60 * 1000;

/** How long a device may send a record once more, in days: one that is deleted before would be counted twice. */
export const LEAST_RESPONSE_DAYS = (2 * LONGEST_KEPT) / DAY + 1;

/** How long to rest after a chunk, for records that wait meanwhile, and after all that was due. */
const REST_MS = 20;
const PAUSE_MS = 60 * 60 * 1000;

/** For how many days to keep what was collected; what is left out is kept for good. */
export interface Retention {
  /** Free texts, from when they were answered. */
  readonly comments?: number | undefined;
  /** Whole records, from when they were received. */
  readonly responses?: number | undefined;
}

/** What retention needs beside the days. */
export interface RetentionOptions {
  readonly database: Database;
  readonly now: () => number;
  readonly log: Pick<FastifyBaseLogger, 'info' | 'error'>;
  readonly onDeleted?: ((what: keyof Retention, count: number) => void) | undefined;
}

/** Deletes what is due, chunk by chunk, until nothing is or it is told to stop. */
export async function deleteDue(
  { comments, responses }: Retention,
  { database, now, log, onDeleted }: RetentionOptions,
  signal?: AbortSignal,
): Promise<void> {
  const before = (days: number) => new Date(now() - days * DAY).toISOString();
  const each = async (what: keyof Retention, deleteChunk: () => Promise<number>) => {
    let total = 0;
    for (;;) {
      const count = signal?.aborted ? 0 : await deleteChunk();
      if (count === 0) break;
      total += count;
      onDeleted?.(what, count);
      await delay(REST_MS);
    }
    if (total > 0) log.info({ what, records: total }, 'deleted what was kept for long enough');
  };
  if (responses !== undefined) await each('responses', () => deleteRecords(database, before(responses)));
  if (comments !== undefined) await each('comments', () => deleteTexts(database, before(comments)));
}

/** Deletes what is due now and every hour, until the function that it gives back is called and has settled. */
export function startRetention(retention: Retention, options: RetentionOptions): () => Promise<void> {
  const stopping = new AbortController();
  const { signal } = stopping;
  const run = async () => {
    while (!signal.aborted) {
      try {
        await deleteDue(retention, options, signal);
      } catch (error) {
        options.log.error({ reason: String(error) }, 'what was kept for long enough could not be deleted');
      }
      await delay(PAUSE_MS, undefined, { signal }).catch(() => {});
    }
  };
  const running = run();
  return async () => {
    stopping.abort();
    await running;
  };
}
