/** The same in an order drawn anew, so that none always comes after the same other one, which is still being closed. */
export const shuffled = <T>(given: readonly T[]): readonly T[] =>
  given
    .map((each) => ({ each, at: Math.random() }))
    .sort((one, other) => one.at - other.at)
    .map(({ each }) => each);
