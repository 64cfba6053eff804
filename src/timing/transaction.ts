import { whenIdle } from '../page/idle.ts';

/** A transaction that the page says is completed. */
export interface Transaction {
  /** The service that it was with, by its name; every service of the page, where it is left out. */
  readonly service?: string | undefined;
  /** The page's own id of it. */
  readonly transactionId?: string | undefined;
}

/** The event by which a page says so. */
const EVENT = 'a11-survey:transaction';

/** Calls back when the page is idle, or before a transaction is completed: in time to be told of it. */
export function beforeCompleted(given: () => void): void {
  let isDue = true;
  const once = () => {
    if (isDue) given();
    isDue = false;
  };
  // Of the window, which hears of it before the document.
  addEventListener(EVENT, once, { capture: true, once: true });
  whenIdle(once);
}

/** Those that no survey has heard of yet: a survey whose configuration is still read is not there to hear. */
const untaken: Transaction[] = [];
const MOST_UNTAKEN = 10;

/**
 * Says that a transaction is completed: a survey with `trigger: 'transaction'` is then shown. One that is mounted
 * later is told too.
 */
export function transactionCompleted(transaction: Transaction = {}): void {
  const event = new CustomEvent(EVENT, { cancelable: true, detail: transaction });
  // Who takes it keeps it from being held, also a survey of another copy of this script.
  if (document.dispatchEvent(event) && untaken.push(transaction) > MOST_UNTAKEN) untaken.shift();
}

/** Calls back with the id of each completed transaction with the service; the function that it returns stops it. */
export function whenCompleted(service: string, act: (transactionId: string | undefined) => void): () => void {
  const hears = (transaction: unknown): boolean => {
    // From the page: anything may be in it.
    const { service: named = service, transactionId } = Object(transaction) as Record<keyof Transaction, unknown>;
    if (named !== service) return false;
    const isId = typeof transactionId === 'string' || typeof transactionId === 'number';
    act(isId && transactionId !== '' ? String(transactionId) : undefined);
    return true;
  };
  const onEvent = (event: Event) => {
    if (hears((event as CustomEvent).detail)) event.preventDefault();
  };
  document.addEventListener(EVENT, onEvent);
  const held = untaken.splice(0);
  untaken.push(...held.filter((each) => !hears(each)));
  return () => document.removeEventListener(EVENT, onEvent);
}
