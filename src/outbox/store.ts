/** How long IndexedDB may take to open, in milliseconds, before the outbox does without it. */
const PATIENCE = 3_000;

/** Failures of a connection that has gone bad rather than of the request: worth one more try on a new one. */
const TRANSIENT = ['InvalidStateError', 'AbortError', 'UnknownError'];

/** Does something with the store in a transaction of its own. */
export type UseStore = <T>(mode: IDBTransactionMode, act: (stored: IDBObjectStore) => T | PromiseLike<T>) => Promise<T>;

/**
 * A store that survives what browsers do to a long-lived connection: one promise of it kept for ever would refuse
 * every later answer after an open that hung or failed, after "clear site data", or once the browser has closed it.
 *
 * Rejects when it fails, in Firefox with `null` when the disk is full. Why is not said, as respondents learn that nothing
 * is saved, and nobody else can do anything about it.
 */
export function createStore(databaseName: string, storeName: string): UseStore {
  let connection: Promise<IDBDatabase> | undefined;
  const forget = () => {
    connection = undefined;
  };

  const use: UseStore = async (mode, act) => {
    connection ??= connect(databaseName, storeName, forget);
    const database = await connection;
    // `strict`: an answer that the respondent is told is saved survives a power cut.
    return act(database.transaction(storeName, mode, { durability: 'strict' }).objectStore(storeName));
  };

  return (mode, act) =>
    use(mode, act).catch((error: DOMException | null) => {
      forget();
      if (error && !TRANSIENT.includes(error.name)) throw error;
      return use(mode, act);
    });
}

/** Opens the database and makes sure that the store is in it; calls `onLost` when the connection is of no more use. */
async function connect(databaseName: string, storeName: string, onLost: () => void): Promise<IDBDatabase> {
  let database = await open(databaseName, storeName);
  if (!database.objectStoreNames.contains(storeName)) {
    database.close();
    database = await open(databaseName, storeName, database.version + 1);
  }
  const lose = () => {
    database.close();
    onLost();
  };
  database.onclose = lose;
  // Another tab deletes or upgrades the database, and waits until this connection is out of its way.
  database.onversionchange = lose;
  return database;
}

function open(databaseName: string, storeName: string, version?: number): Promise<IDBDatabase> {
  const request = indexedDB.open(databaseName, version);
  request.onupgradeneeded = () => request.result.createObjectStore(storeName);
  let timer: ReturnType<typeof setTimeout>;
  return new Promise<IDBDatabase>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    timer = setTimeout(() => {
      reject(new Error());
      // Should it open after all, it must not stand in the way of others.
      request.onsuccess = () => request.result.close();
    }, PATIENCE);
  }).finally(() => clearTimeout(timer));
}
