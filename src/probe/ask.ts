import { type Acknowledgement, parseAcknowledgement } from '../contract/acknowledgement.ts';

/** How long a survey waits for a whole reply, in milliseconds. */
const PATIENCE = 15_000;

/** What a collector replied to one request. */
export interface Reply {
  /** Of the request. */
  readonly method: string;
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
  /** As a survey reads it; undefined is a reply that settles nothing. */
  readonly acknowledgement: Acknowledgement | undefined;
}

/** Why there was no reply. */
export interface Silence {
  readonly why: string;
}

/** What to send, in place of what a survey sends. */
export interface Request {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Sends one request, and gives the reply within bounded time. Never rejects. */
export type Ask = (request: Request) => Promise<Reply | Silence>;

/** Whether nothing came back. */
export const isSilence = (reply: Reply | Silence): reply is Silence => 'why' in reply;

/** Everything that a collector was asked. */
export interface Asked {
  readonly ask: Ask;
  /** The replies so far, in order. */
  readonly seen: readonly Reply[];
  /** The longest that a reply took, in milliseconds. */
  readonly slowest: () => number;
}

/**
 * Asks a collector as the survey's outbox does: plain text, no cookies, no redirect followed, and the page's origin
 * where one is given.
 */
export function createAsked(collector: string, origin: string | undefined, patience = PATIENCE): Asked {
  const seen: Reply[] = [];
  let slowest = 0;
  return {
    seen,
    slowest: () => slowest,
    async ask({ method = 'POST', headers, body }) {
      const start = performance.now();
      try {
        const response = await fetch(collector, {
          method,
          headers: {
            ...(method === 'POST' && { 'content-type': 'text/plain;charset=UTF-8' }),
            ...(origin !== undefined && { origin }),
            ...headers,
          },
          ...(body !== undefined && { body }),
          redirect: 'manual',
          signal: AbortSignal.timeout(patience),
        });
        const text = await response.text();
        slowest = Math.max(slowest, performance.now() - start);
        const { status } = response;
        const reply = {
          method,
          status,
          headers: response.headers,
          body: text,
          acknowledgement: parseAcknowledgement(text),
        };
        seen.push(reply);
        return reply;
      } catch (error) {
        return { why: reasonOf(error as Error, patience) };
      }
    },
  };
}

/** Node tells of the network in the cause, whose message may be empty where a name has several addresses. */
function reasonOf({ name, message, cause }: Error, patience: number): string {
  if (name === 'TimeoutError') return `no whole reply came within ${patience / 1000} seconds`;
  const { message: told, code } = (cause ?? {}) as { message?: string; code?: string };
  return told || code || message;
}
