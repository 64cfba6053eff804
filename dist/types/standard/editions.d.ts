import type { Edition, EditionId } from './edition.ts';
/** What each edition asks, in which order and in which words. */
export declare const EDITIONS: Readonly<Record<EditionId, Edition>>;
