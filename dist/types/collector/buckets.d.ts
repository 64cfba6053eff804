/** How many records one network may send. */
export interface Rate {
    /** How many a minute, over a long time. */
    readonly perMinute: number;
    /** How many at once, after a time of rest: what many devices of one building have kept while they were offline. */
    readonly burst: number;
}
/** What a network may still send. */
export interface Buckets {
    /** For how many milliseconds a network has to wait before more is taken of it; 0 where it need not. */
    readonly wait: (name: string) => number;
    /** Takes so many records off what a network may send, or tells for how long it has to wait and takes nothing. */
    readonly take: (name: string, records: number) => number;
}
/**
 * Token buckets by name. A batch is taken whole while anything is left, and what it had too much is waited for after
 * it: none is so large that it would never be taken. Devices send what they have kept in one batch after the other.
 */
export declare function createBuckets({ perMinute, burst }: Rate, now: () => number, most?: number): Buckets;
