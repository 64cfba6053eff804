/**
 * Runs one pass at a time over all tabs of an origin. Where there are no Web Locks (plain http, sandboxed frames)
 * and where the holder does not let go, the pass runs all the same: the collector takes each record once.
 */
export declare function withLock(name: string, pass: () => Promise<void>): Promise<void>;
