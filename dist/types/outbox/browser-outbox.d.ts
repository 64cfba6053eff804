import { type Outbox } from './outbox.ts';
/** The outbox of this page, over what the browser has. */
export declare function createBrowserOutbox(): Outbox;
