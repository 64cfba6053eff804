/** Text comes by its code units and not as a database sorts it, since each sorts in its own way. */
type Keys = readonly (string | number)[];

/** A copy in the order of its keys, the first that differs deciding. */
export function sortedBy<T>(list: readonly T[], keysOf: (each: T) => Keys): T[] {
  const keyed = list.map((each) => ({ each, keys: keysOf(each) }));
  return keyed.sort((a, b) => compare(a.keys, b.keys)).map(({ each }) => each);
}

function compare(one: Keys, other: Keys): number {
  for (const [index, key] of one.entries()) {
    const against = other[index] ?? key;
    if (key !== against) return key < against ? -1 : 1;
  }
  return 0;
}
