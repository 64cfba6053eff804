import { createEntries } from './entries.ts';
import { withLock } from './lock.ts';
import { broadcast, hear } from './news.ts';
import { createOutbox, type Outbox } from './outbox.ts';
import { send } from './send.ts';
import { createStore } from './store.ts';
import { listen } from './wake.ts';

/** The name of the database, of its one store, and of the lock over all tabs of an origin. */
const NAME = 'a11-survey-outbox';

/** The outbox of this page, over what the browser has. */
export function createBrowserOutbox(): Outbox {
  return createOutbox({
    entries: createEntries(createStore(NAME, 'records')),
    lock: (pass) => withLock(NAME, pass),
    send,
    listen,
    broadcast,
    hear,
    now: Date.now,
    random: Math.random,
  });
}
