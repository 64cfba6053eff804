// What the driver does in a page. Each function runs there, by its own text: it uses nothing from around it.

declare global {
  interface Window {
    /** What the survey must never cause: uncaught errors and unhandled rejections. */
    problems?: string[];
  }
}

/** Notes every problem of a page, from its first script on. */
export function watch(): void {
  const problems: string[] = [];
  window.problems = problems;
  addEventListener('error', ({ message }) => problems.push(message));
  addEventListener('unhandledrejection', ({ reason }) => problems.push(String(reason)));
}

/** Answers the survey and submits it. */
export function answer(rating: number, comment: string): void {
  const root = document.querySelector('a11-survey')?.shadowRoot;
  const text = root?.querySelector('textarea');
  if (!root || !text) throw new Error('There is no survey to answer');
  for (const radio of root.querySelectorAll<HTMLInputElement>(`[type=radio][value="${rating}"]`)) radio.click();
  text.value = comment;
  root.querySelector<HTMLButtonElement>('[type=submit]')?.click();
}

/** What the survey tells its respondent, and the problems since the last look. */
export function look(): { readonly says: string; readonly problems: readonly string[] } {
  const status = document.querySelector('a11-survey')?.shadowRoot?.querySelector('h2 + [role=status]');
  return { says: status?.textContent ?? '', problems: window.problems?.splice(0) ?? [] };
}

/** The network is back, or so the browser says. */
export function wake(): void {
  dispatchEvent(new Event('online'));
}

/** Upgrades the outbox's database, as another version of the script would, and holds it closed to others for a while. */
export function upgrade(database: string, milliseconds: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const current = indexedDB.open(database);
    current.onerror = () => reject(current.error);
    current.onsuccess = () => {
      const { version } = current.result;
      current.result.close();
      const next = indexedDB.open(database, version + 1);
      next.onupgradeneeded = () => {
        const end = Date.now() + milliseconds;
        const held = next.result.createObjectStore('held');
        const hold = () => {
          if (Date.now() > end) next.result.deleteObjectStore('held');
          else held.count().onsuccess = hold;
        };
        hold();
      };
      next.onerror = () => reject(next.error);
      next.onsuccess = () => {
        next.result.close();
        resolve();
      };
    };
  });
}

/** How many records wait on the device. */
export function countWaiting(database: string, store: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(database);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const connection = request.result;
      if (!connection.objectStoreNames.contains(store)) {
        connection.close();
        return resolve(0);
      }
      const keys = connection.transaction(store).objectStore(store).getAllKeys();
      keys.onsuccess = () => {
        connection.close();
        // Every key is a record's id, a UUID, but for the one of the pause.
        resolve(keys.result.filter((key) => String(key).length === 36).length);
      };
      keys.onerror = () => reject(keys.error);
    };
  });
}
