/** How long to wait for another tab's pass, in milliseconds; a frozen tab may hold the lock for as long as it sleeps. */
const PATIENCE = 60_000;

/**
 * Runs one pass at a time over all tabs of an origin. Where there are no Web Locks (plain http, sandboxed frames)
 * and where the holder does not let go, the pass runs all the same: the collector takes each record once.
 */
export async function withLock(name: string, pass: () => Promise<void>): Promise<void> {
  let hasBegun = false;
  const once = async () => {
    if (hasBegun) return;
    hasBegun = true;
    await pass();
  };
  try {
    await navigator.locks.request(name, { signal: AbortSignal.timeout(PATIENCE) }, once);
  } catch (error) {
    if (hasBegun) throw error;
    await once();
  }
}
