import type { Entry } from './entry.ts';
import type { Attempt } from './send.ts';
/**
 * Sends what waits for one collector, batch by batch, until all have had their turn, the collector is out of
 * reach, or the pass is over. A record that is turned away holds up none behind it.
 */
export declare function drain(waiting: readonly Entry[], attempt: (batch: readonly Entry[]) => Promise<Attempt>, isOver: () => boolean): Promise<void>;
