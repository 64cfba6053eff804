import { createStore, delMany, set, values } from 'idb-keyval';
import { createBrowserOutbox } from '../../src/outbox/browser-outbox.ts';

// What the benchmark has this page do with many records: by the outbox as it runs in a survey, and by idb-keyval alone.

const longest = { task: 0 };
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) longest.task = Math.max(longest.task, duration);
}).observe({ type: 'longtask' });

/** Says how long something took, and the longest task that it had. */
async function timed(act) {
  longest.task = 0;
  const begin = performance.now();
  await act();
  const took = performance.now() - begin;
  // The last task's entry comes after the task.
  await new Promise((resolve) => setTimeout(resolve, 100));
  return { took, longestTask: longest.task };
}

const FIFTY = 50;

/** A response with trust, five drivers and a comment. */
const record = (index) => ({
  schemaVersion: 2,
  kind: 'response',
  id: crypto.randomUUID(),
  service: 'Passport renewal',
  provider: 'the Department of State',
  edition: 'default',
  channel: 'website',
  transactionPoint: 'post_interaction',
  surveyType: 'likert_scale',
  trustStatement: 'This interaction increased my trust in the Department of State.',
  lang: 'en',
  page: '/passport/done',
  startedAt: new Date().toISOString(),
  submittedAt: new Date().toISOString(),
  answers: [
    ...['trust', 'effectiveness', 'ease', 'efficiency', 'transparency', 'employee'].map((question) => ({
      question,
      statement: `What is said of ${question} in as many words as a statement has, about the service.`,
      rating: 1 + (index % 5),
    })),
    { question: 'comment', statement: 'Anything else?', text: `The clerk was kind, and it took ${index} minutes.` },
  ],
});

const entry = (index) => ({ record: record(index), collector: `${location.origin}/v1/responses`, savedAt: Date.now() });

/** A store of idb-keyval whose writes are as durable as the outbox's. */
async function strictStore() {
  const database = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('strict');
    opening.onupgradeneeded = () => opening.result.createObjectStore('records');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  return (mode, act) => act(database.transaction('records', mode, { durability: 'strict' }).objectStore('records'));
}

const STORES = { relaxed: async () => createStore('floor', 'records'), strict: strictStore };

window.volume = {
  /** Puts records one after another, as respondents would, and waits until the outbox rests. */
  async put(count) {
    const outbox = createBrowserOutbox();
    const told = {};
    const figures = await timed(async () => {
      for (let index = 0; index < count; index += 1) {
        await outbox.put(`${location.origin}/v1/responses`, record(index), (status) => {
          told[status] = (told[status] ?? 0) + 1;
        });
      }
    });
    return { ...figures, told };
  },
  /** Delivers what is there, as a survey does when it is shown, and says how many wait then. */
  async drain() {
    const outbox = createBrowserOutbox();
    const figures = await timed(async () => {
      // A pass has a longest time; the next one comes after a pause, which is no work of anybody's.
      do await outbox.flush();
      while ((await outbox.size()) > 0);
    });
    return { ...figures, left: await outbox.size() };
  },
  async floorPut(kind, count) {
    const store = await STORES[kind]();
    return timed(async () => {
      for (let index = 0; index < count; index += 1) await set(`${index}`, entry(index), store);
    });
  },
  async floorDrain(kind, count) {
    const store = await STORES[kind]();
    return timed(async () => {
      const found = await values(store);
      for (let from = 0; from < found.length; from += FIFTY) {
        const batch = found.slice(from, from + FIFTY);
        const response = await fetch('/v1/responses', {
          method: 'POST',
          body: JSON.stringify({ records: batch.map((each) => each.record) }),
        });
        await response.json();
        await delMany(
          batch.map((_, index) => `${from + index}`),
          store,
        );
      }
      if (found.length !== count) throw new Error(`${found.length} of ${count} were there`);
    });
  },
};
