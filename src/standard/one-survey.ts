import type { Choices } from './questions.ts';
import { A11, type Ground } from './rule.ts';

/** One transaction has one survey: nobody is asked twice for the same one. It takes several surveys to find. */
export const ONE_SURVEY: Ground = {
  id: 'one-survey',
  severity: 'warning',
  source: `${A11}, one survey per transaction`,
};

type Transaction = Pick<Choices, 'service' | 'channel' | 'transactionPoint'>;

/** Whether two surveys are asked after the same transaction. */
export const isSameTransaction = (one: Transaction, other: Transaction): boolean =>
  one.service.toLowerCase() === other.service.toLowerCase() &&
  one.channel === other.channel &&
  one.transactionPoint === other.transactionPoint;
