/** What several runs came to. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** The median and the range of what was measured; `undefined` where nothing was, as `NaN` is no measurement. */
export function spreadOf(values: readonly number[]): Spread | undefined {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort((one, other) => one - other);
  const [least] = sorted;
  const most = sorted.at(-1);
  if (least === undefined || most === undefined) return undefined;
  const upper = sorted[sorted.length >> 1] ?? least;
  const lower = sorted[(sorted.length - 1) >> 1] ?? least;
  return { median: (lower + upper) / 2, least, most };
}

/** The same with a baseline taken off; what is less than nothing is noise, and is shown as it is. */
export const beyond = (spread: Spread, baseline: number): Spread => ({
  median: spread.median - baseline,
  least: spread.least - baseline,
  most: spread.most - baseline,
});
