import type { Language } from '../language.ts';
import { ar } from './ar.ts';

/** The languages that are not in the script: each a file of its own, which only pages that need it download. */
export const PACKS: readonly Language[] = [ar];
