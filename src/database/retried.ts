import { setTimeout as delay } from 'node:timers/promises';

/** What PostgreSQL, and engines that speak its protocol, call a transaction that may be tried once more. */
const RETRYABLE = ['40001', '40P01'];

const MOST_ATTEMPTS = 8;

/**
 * Tries a transaction again that lost to another: one that could not be put in an order with it (40001), or that a
 * deadlock was resolved at the cost of (40P01). The last failure is thrown.
 */
export async function retried<T>(transaction: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transaction();
    } catch (error) {
      const { code } = error as { code?: unknown };
      if (!RETRYABLE.includes(String(code)) || attempt === MOST_ATTEMPTS) throw error;
      // Longer each time and never the same, so that two that met do not meet again.
      await delay(Math.random() * 10 * 2 ** attempt);
    }
  }
}
