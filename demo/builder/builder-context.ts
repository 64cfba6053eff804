import { createContext, useContext } from 'react';
import type { Keys } from '../../src/contract/schema.ts';
import type { Draft } from './draft.ts';
import type { Remark } from './findings.ts';

/** What every part of the builder sees of the draft, and can do with it. */
export interface Builder {
  readonly draft: Draft;
  /** The keys that hold for the survey, those of its file among them. */
  readonly survey: Keys;
  readonly remarks: readonly Remark[];
  /** The places that are still to be written, and whose fields nobody has been in. */
  readonly needed: readonly string[];
  readonly change: (draft: Draft) => void;
  /** Gives a key another value; `undefined` takes it away. */
  readonly set: (key: string, value: unknown) => void;
  /** Takes note that somebody has been in a field: what is missing there is an error from then on. */
  readonly visit: (key: string) => void;
  /** Takes note that the survey is taken away: whatever is missing is an error from then on. */
  readonly visitAll: () => void;
  /** Says what was done, to those who hear it. */
  readonly say: (what: string) => void;
  /** Goes to the field of a place of the configuration, or to the nearest that there is. */
  readonly goTo: (key: string) => void;
}

const Context = createContext<Builder | undefined>(undefined);

/** Gives the parts within it the builder. */
export const BuilderProvider = Context.Provider;

/** The builder that a part stands in. */
export function useBuilder(): Builder {
  const builder = useContext(Context);
  if (!builder) throw new Error('A part of the builder stands outside of it. Put it within <BuilderProvider>.');
  return builder;
}
