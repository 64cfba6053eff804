import type { Page } from '@playwright/test';

/** The name of the database on the device, and of the lock over its tabs. */
export const NAME = 'a11-survey-outbox';

/** Tells the page that the network is back. */
export const wake = (page: Page): Promise<boolean> => page.evaluate(() => dispatchEvent(new Event('online')));

/** Hides the page or shows it again, as far as the page can tell. */
export const setHidden = (page: Page, isHidden: boolean): Promise<boolean> =>
  page.evaluate((hidden) => {
    Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
    return document.dispatchEvent(new Event('visibilitychange'));
  }, isHidden);

/** Resolves when the pass under way, and every one that waits for its turn, is over. */
export const passesOver = (page: Page): Promise<void> =>
  page.evaluate((name) => navigator.locks.request(name, () => undefined), NAME);

/** What lies in the database on the device, by its key. */
export const onDevice = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(
    (name) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const found: Record<string, unknown> = {};
          const reading = opening.result.transaction('records').objectStore('records').openCursor();
          reading.onsuccess = () => {
            const { result } = reading;
            if (!result) {
              opening.result.close();
              return resolve(found);
            }
            found[String(result.key)] = result.value;
            result.continue();
          };
        };
      }),
    NAME,
  );

/** Puts values into the database, which must not be there yet, under keys of their own. */
export const seed = (page: Page, values: readonly unknown[]): Promise<void> =>
  page.evaluate(
    ([name, given]) =>
      new Promise((resolve) => {
        const opening = indexedDB.open(name);
        opening.onupgradeneeded = () => opening.result.createObjectStore('records');
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('records', 'readwrite');
          given.forEach((value, index) => {
            transaction.objectStore('records').put(value, `seed ${index}`);
          });
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [NAME, values] as const,
  );
