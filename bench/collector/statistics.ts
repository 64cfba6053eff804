/** The middle of some numbers, with the least and the most. */
export interface Middle {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** The median of some numbers and their range. */
export const middleOf = (numbers: readonly number[]): Middle => ({
  median: quantile(numbers, 0.5),
  least: quantile(numbers, 0),
  most: quantile(numbers, 1),
});

/** The number below or at which a share of some numbers lies, between neighbours in proportion. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new Error('There is no quantile of no numbers.');
  return below + (above - below) * (place - Math.floor(place));
}
