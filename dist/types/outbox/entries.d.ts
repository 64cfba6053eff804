import { type UseStore } from 'idb-keyval';
import { type Entry } from './entry.ts';
/** The records that wait on this device, one key each. */
export interface Entries {
    /** Keeps an entry; `unsaved` where the device does not take it. */
    readonly add: (entry: Entry) => Promise<'saved' | 'unsaved'>;
    /** Keeps a changed entry in place of what is there. */
    readonly replace: (entry: Entry) => Promise<void>;
    /** All that wait, oldest first, those of other tabs included. */
    readonly all: () => Promise<readonly Entry[]>;
    readonly remove: (id: string) => Promise<void>;
    /** Until when a collector asked to be left alone, in milliseconds of the device's clock; 0 where none did. */
    readonly pausedUntil: (now: number) => Promise<number>;
    readonly pauseUntil: (time: number) => Promise<void>;
}
/** Keeps entries in an idb-keyval store. No method rejects. */
export declare function createEntries(store: UseStore): Entries;
