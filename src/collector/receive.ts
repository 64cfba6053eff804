import type { FastifyBaseLogger } from 'fastify';
import type { Acknowledgement } from '../contract/acknowledgement.ts';
import type { ReceivedBatch } from '../contract/batch.ts';
import type { SurveyRecord } from '../contract/record.ts';
import type { ReceivedRecord } from '../database/rows.ts';
import { store } from '../database/store.ts';
import type { Database } from '../database/tables.ts';
import { answeredAt } from './answered-at.ts';
import { createGroupCommit } from './group-commit.ts';
import { readRecords } from './read-records.ts';

/**
 * Makes the function that stores a batch and then acknowledges it. It rejects when the records could not be
 * stored: then none of them is acknowledged, and the device sends them again. What happened is logged by count and
 * id, never by content.
 */
export function createReceive(
  database: Database,
  now: () => number,
): (batch: ReceivedBatch, log: FastifyBaseLogger) => Promise<Acknowledgement> {
  const commit = createGroupCommit((received: readonly ReceivedRecord[]) => store(database, received));
  let conflicts = 0;

  return async (batch, log) => {
    const receivedAt = now();
    const sentAt = batch.sentAt === undefined ? undefined : Date.parse(batch.sentAt);
    const timed = (record: SurveyRecord): ReceivedRecord => ({
      record,
      receivedAt: new Date(receivedAt).toISOString(),
      answeredAt: new Date(
        answeredAt({ submittedAt: Date.parse(record.submittedAt), sentAt, receivedAt }),
      ).toISOString(),
    });

    const { records, refused, newer } = readRecords(batch.records);
    if (newer > 0) log.warn({ newer }, 'records of a newer version were left on their devices: update the collector');
    if (refused.length > 0) log.warn({ refused: refused.length }, 'records were refused');

    const outcomes = await commit(records.map(timed));
    records.forEach(({ id }, index) => {
      if (outcomes[index] !== 'conflict') return;
      conflicts += 1;
      log.warn({ id, conflicts }, 'another record came under a stored id; the first was kept');
    });
    return { accepted: [...new Set(records.map(({ id }) => id))], refused };
  };
}
