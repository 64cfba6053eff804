import type { UseStore } from 'idb-keyval';
/**
 * A store for idb-keyval that survives what browsers do to a long-lived connection. Its own `createStore` keeps
 * one promise of a connection for ever: an open that hangs or fails, a database deleted by "clear site data" or
 * closed by the browser would refuse every later answer.
 *
 * Rejects with an `Error` that says what failed; never with the `null` that Firefox gives when the disk is full.
 */
export declare function createStore(databaseName: string, storeName: string): UseStore;
