import type { Language } from '../language.ts';
import { ar } from './ar.ts';
import { fr } from './fr.ts';
import { ht } from './ht.ts';
import { ko } from './ko.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { tl } from './tl.ts';
import { vi } from './vi.ts';
import { zhHans } from './zh-hans.ts';
import { zhHant } from './zh-hant.ts';

/**
 * The languages that are not in the script: each a file of its own, which only pages that need it download. Those most
 * asked for of federal services, in the order of their speakers in the United States.
 */
export const PACKS: readonly Language[] = [zhHans, zhHant, tl, vi, ar, fr, ko, ru, pt, ht];
