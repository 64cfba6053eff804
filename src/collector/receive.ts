import type { FastifyBaseLogger } from 'fastify';
import type { Acknowledgement } from '../contract/acknowledgement.ts';
import type { ReceivedBatch } from '../contract/batch.ts';
import type { SurveyRecord } from '../contract/record.ts';
import type { ReceivedRecord } from '../database/rows.ts';
import type { Commit } from '../database/store.ts';
import { answeredAt } from './answered-at.ts';
import type { Metrics } from './metrics.ts';
import { readRecords } from './read-records.ts';

/** Why a further response by a link whose answers count once is not stored. */
const COUNTED = 'a response by this link is stored already, and each counts once';

/**
 * Makes the function that stores a batch and then acknowledges it. It rejects when the records could not be
 * stored: then none of them is acknowledged, and the device sends them again. What happened is logged by count and
 * id, never by content.
 *
 * With `onceId` the batch came by a link whose answers count once: a response is stored under that id, and another
 * one is refused, so that nobody is told that it was received.
 */
export function createReceive(
  now: () => number,
  metrics: Metrics,
): (batch: ReceivedBatch, commit: Commit, log: FastifyBaseLogger, onceId?: string) => Promise<Acknowledgement> {
  let conflicts = 0;

  return async (batch, commit, log, onceId) => {
    const receivedAt = now();
    const sentAt = batch.sentAt === undefined ? undefined : Date.parse(batch.sentAt);
    const isOnce = ({ kind }: SurveyRecord) => onceId !== undefined && kind === 'response';
    const timed = (record: SurveyRecord): ReceivedRecord => ({
      record: isOnce(record) ? { ...record, id: onceId as string } : record,
      receivedAt: new Date(receivedAt).toISOString(),
      answeredAt: new Date(
        answeredAt({ submittedAt: Date.parse(record.submittedAt), sentAt, receivedAt }),
      ).toISOString(),
      sentAt: batch.sentAt,
    });

    const { records, refused, newer } = readRecords(batch.records);
    if (newer > 0) log.warn({ newer }, 'records of a newer version were left on their devices: update the collector');
    if (refused.length > 0) log.warn({ refused: refused.length }, 'records were refused');

    const outcomes = await commit(records.map(timed));
    metrics.arrived('refused', refused.length);
    metrics.arrived('newer', newer);
    const isCounted = (index: number) => outcomes[index] === 'conflict' && isOnce(records[index] as SurveyRecord);
    records.forEach(({ id }, index) => {
      if (outcomes[index] !== 'conflict' || isCounted(index)) return;
      conflicts += 1;
      log.warn({ id, conflicts }, 'another record came under a stored id; the first was kept');
    });
    const ids = (isTaken: boolean) => [
      ...new Set(records.filter((_, index) => isCounted(index) !== isTaken).map(({ id }) => id)),
    ];
    return { accepted: ids(true), refused: [...refused, ...ids(false).map((id) => ({ id, reason: COUNTED }))] };
  };
}
