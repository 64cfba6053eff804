import { firstBatch } from './batches.ts';
import type { Entry } from './entry.ts';
import type { Attempt } from './send.ts';

/** Records in one request at most. */
const MOST_RECORDS = 50;

/** Single records that may be turned away one after another before it is taken to be all of them. */
const MOST_TURNED_AWAY = 3;

/**
 * Sends what waits for one collector, batch by batch, until all have had their turn, the collector is out of
 * reach, or the pass is over. A record that is turned away holds up none behind it.
 */
export async function drain(
  waiting: readonly Entry[],
  attempt: (batch: readonly Entry[]) => Promise<Attempt>,
  isOver: () => boolean,
): Promise<void> {
  let rest = waiting;
  let most = MOST_RECORDS;
  let turnedAway = 0;
  while (rest.length > 0 && turnedAway < MOST_TURNED_AWAY && !isOver()) {
    const batch = firstBatch(rest, most);
    const { accepted, refused, isTurnedAway } = await attempt(batch);
    const isSettled = accepted.length + refused.length > 0;
    if (!isSettled && !isTurnedAway) return;
    if (!isSettled && batch.length > 1) {
      // Too large as a whole, or a firewall dislikes one of them: find out which, and let the others pass.
      most = Math.ceil(batch.length / 2);
      continue;
    }
    turnedAway = isSettled ? 0 : turnedAway + 1;
    rest = rest.slice(batch.length);
  }
}
