import type { Agency } from '../support/agency.ts';

/** What a respondent does at the keyboard; each step ends when what is heard of it has been said. */
export interface Hands {
  /** Presses a key, by its name in `KEYS`. */
  readonly press: (...keys: readonly Key[]) => Promise<void>;
  /** Presses a key after which it depends on who is faster what is said. */
  readonly pressUnheard: (key: Key) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Something happens without the respondent. */
  readonly happens: (what: string, act: () => void) => Promise<void>;
}

/** A respondent's way through a survey, which is heard. */
export interface Scenario {
  readonly name: string;
  /** The first line of its transcripts. */
  readonly title: string;
  readonly languages: readonly Language[];
  /** What the survey's tag says beyond the usual. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly play: (hands: Hands, agency: Agency) => Promise<void>;
  /** What may be said or not, depending on who is faster; left out. */
  readonly unsteady?: readonly string[];
  /** How many records of a kind the collector has at the end. */
  readonly stores: Readonly<Record<string, number>>;
  /** What was answered, by question, as far as it was. */
  readonly answers?: Readonly<Record<string, unknown>>;
}

/** What Orca says of what is around a place, and of its own mode, where it depends on which place it takes for the last. */
export const AROUND: readonly string[] = [
  'Browse mode',
  'Focus mode',
  'form',
  'main content',
  'leaving panel.',
  'leaving form.',
  'leaving region.',
  'This interaction increased my trust in the Department of State. (required) panel.',
];

/** In which language the survey asks. */
export type Language = 'en' | 'es';

/** The keys that are used: as xdotool calls them, and as a transcript does. */
export const KEYS = {
  Tab: 'Tab',
  Enter: 'Return',
  Space: 'space',
  Escape: 'Escape',
  'H (next heading)': 'h',
  'Shift+H (previous heading)': 'H',
  'R (next radio button)': 'r',
  'B (next button)': 'b',
  'X (next checkbox)': 'x',
  'Keypad Plus (read on from here)': 'KP_Add',
} as const;

/** How a transcript calls a key. */
export type Key = keyof typeof KEYS;
