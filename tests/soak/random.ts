/** A source of choices that is the same for the same seed. */
export interface Random {
  /** From `least` to below `most`. */
  readonly between: (least: number, most: number) => number;
  readonly isLucky: (probability: number) => boolean;
  readonly pick: <T>(from: readonly T[]) => T;
  /** Gives each of these once, in some order, before it gives one again. */
  readonly deal: <T>(from: readonly T[]) => () => T;
}

/** Starts a source: one for each actor, as what the others do shifts when each makes its choices. */
export function createRandom(seed: number, actor: number): Random {
  let state = (seed * 1_000_003 + actor * 7919) >>> 0;
  // mulberry32, by Tommy Ettinger: small, and even enough for this.
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const pick = <T>(from: readonly T[]) => from[Math.floor(next() * from.length)] as T;
  return {
    between: (least, most) => least + next() * (most - least),
    isLucky: (probability) => next() < probability,
    pick,
    deal<T>(from: readonly T[]) {
      let left: T[] = [];
      return () => {
        if (left.length === 0) left = [...from];
        return left.splice(Math.floor(next() * left.length), 1)[0] as T;
      };
    },
  };
}
