import type { Ask, Reply, Silence } from './ask.ts';
import type { Mark } from './marked.ts';

/** What a check has to ask with. */
export interface Inquiry {
  readonly ask: Ask;
  readonly mark: Mark;
  /** Sends records as a survey does. */
  readonly post: (records: readonly object[]) => Promise<Reply | Silence>;
}
