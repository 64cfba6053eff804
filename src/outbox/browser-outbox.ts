import { broadcast, hear } from '../page/channel.ts';
import { createEntries } from './entries.ts';
import { withLock } from './lock.ts';
import { createOutbox, type Outbox } from './outbox.ts';
import { send } from './send.ts';
import { createStore } from './store.ts';
import { listen } from './wake.ts';

/** The name of the database, and of the lock and the channel over all tabs of an origin. */
const NAME = 'a11-survey-outbox';

/** The outbox of this page, over what the browser has. */
export function createBrowserOutbox(): Outbox {
  return createOutbox({
    entries: createEntries(createStore(NAME, 'records')),
    lock: (pass) => withLock(NAME, pass),
    send,
    listen,
    broadcast: (news) => broadcast(NAME, news),
    hear: (onNews) => hear(NAME, onNews),
    now: Date.now,
    random: Math.random,
  });
}
