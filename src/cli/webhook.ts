import { setTimeout as delay } from 'node:timers/promises';

/** How long one attempt may take, and how many there are, each after twice the pause of the one before. */
const PATIENCE_MS = 10_000;
const MOST_ATTEMPTS = 5;
const FIRST_PAUSE_MS = 1000;

/**
 * Posts JSON to an address, again after a pause where it is out of reach, busy or failing. Rejects with why not. The
 * address is in no error: whoever has it may post there.
 */
export async function postJson(url: string, document: object, signal: AbortSignal): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const failure = await postOnce(url, document, signal);
    if (failure === undefined) return;
    if (!failure.isPassing || attempt === MOST_ATTEMPTS) throw new Error(failure.why);
    await delay(FIRST_PAUSE_MS * 2 ** (attempt - 1), undefined, { signal });
  }
}

interface Failure {
  readonly why: string;
  /** Whether it may be well in a while. */
  readonly isPassing: boolean;
}

async function postOnce(url: string, document: object, signal: AbortSignal): Promise<Failure | undefined> {
  try {
    const { ok, status } = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(document),
      redirect: 'error',
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]),
    });
    if (ok) return undefined;
    return { why: `the webhook replied ${status}`, isPassing: status === 429 || status >= 500 };
  } catch (error) {
    const { name, cause } = error as Error & { cause?: { code?: string } };
    return { why: `the webhook is out of reach (${cause?.code ?? name})`, isPassing: !signal.aborted };
  }
}
