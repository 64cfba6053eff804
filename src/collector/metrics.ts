import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import { KINDS } from '../contract/record.ts';
import { masksIn } from '../database/masked.ts';
import type { Commit } from '../database/store.ts';
import { CIRCUMSTANCES, SUSPICIONS } from '../database/suspicions.ts';

/** What can become of a record that arrives. */
const OUTCOMES = ['new', 'duplicate', 'conflict', 'refused', 'newer'] as const;

/** The numbers of a collector as Prometheus reads them. No label tells a service, a page or a person. */
export interface Metrics {
  /** Tells of records that were not stored and why. */
  readonly arrived: (outcome: 'refused' | 'newer', count: number) => void;
  readonly replied: (status: number) => void;
  /** Wraps what stores records: how long it takes and what becomes of them is counted. */
  readonly measured: (commit: Commit) => Commit;
  readonly deleted: (what: 'comments' | 'responses', count: number) => void;
  readonly text: () => Promise<string>;
  readonly contentType: string;
}

/** Starts to count; `withProcess` adds what Node.js tells of its process, such as memory and lag. */
export function createMetrics(withProcess = false): Metrics {
  const register = new Registry();
  const registers = [register];
  if (withProcess) collectDefaultMetrics({ register, prefix: 'a11_survey_' });

  const arrived = new Counter({
    name: 'a11_survey_records_total',
    help: 'Records that arrived, by what became of them.',
    labelNames: ['outcome'],
    registers,
  });
  const stored = new Counter({
    name: 'a11_survey_stored_total',
    help: 'Records that were stored, by kind.',
    labelNames: ['kind'],
    registers,
  });
  const replied = new Counter({
    name: 'a11_survey_replies_total',
    help: 'Replies to batches of records, by status.',
    labelNames: ['status'],
    registers,
  });
  const suspected = new Counter({
    name: 'a11_survey_suspected_total',
    help: 'Responses that were stored and are suspected, by each of their reasons.',
    labelNames: ['reason'],
    registers,
  });
  const committed = new Histogram({
    name: 'a11_survey_commit_seconds',
    help: 'How long it took to store a batch and to commit it.',
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  });
  const masked = new Counter({
    name: 'a11_survey_masked_total',
    help: 'Pieces of personal information masked in free texts that were stored, by devices and here.',
    registers,
  });
  const deleted = new Counter({
    name: 'a11_survey_deleted_total',
    help: 'Records of which comments, or all, were deleted when their time was over.',
    labelNames: ['what'],
    registers,
  });
  // A rate needs a first number to be above: an alert would miss the first record that is refused.
  for (const outcome of OUTCOMES) arrived.inc({ outcome }, 0);
  for (const kind of KINDS) stored.inc({ kind }, 0);
  for (const reason of [...SUSPICIONS, ...CIRCUMSTANCES]) suspected.inc({ reason }, 0);
  for (const status of [200, 429, 503]) replied.inc({ status }, 0);

  return {
    arrived: (outcome, count) => arrived.inc({ outcome }, count),
    replied: (status) => replied.inc({ status }),
    measured: (commit) => async (received) => {
      const end = committed.startTimer();
      const outcomes = await commit(received);
      end();
      outcomes.forEach((outcome, index) => {
        arrived.inc({ outcome });
        const { record, suspicions = [] } = received[index] ?? {};
        if (outcome !== 'new' || !record) return;
        stored.inc({ kind: record.kind });
        masked.inc(masksIn(record));
        for (const reason of suspicions) suspected.inc({ reason });
      });
      return outcomes;
    },
    deleted: (what, count) => deleted.inc({ what }, count),
    text: () => register.metrics(),
    contentType: register.contentType,
  };
}
