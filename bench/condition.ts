/** A device and a network that a page is visited with. */
export interface Condition {
  readonly id: 'raw' | 'slow';
  /** By how much the processor is slowed down. */
  readonly cpu: number;
  readonly network?: {
    readonly latency: number;
    readonly downloadThroughput: number;
    readonly uploadThroughput: number;
  };
}

/** Bytes per second of so many Mbit/s. */
const mbit = (rate: number) => (rate * 1_000_000) / 8;

/** This machine as it is, and a phone of the lower middle on a slow mobile network. */
export const CONDITIONS: readonly Condition[] = [
  { id: 'raw', cpu: 1 },
  {
    id: 'slow',
    cpu: 4,
    network: { latency: 150, downloadThroughput: mbit(1.6), uploadThroughput: mbit(0.75) },
  },
];
