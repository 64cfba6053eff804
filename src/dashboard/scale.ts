import { ticks } from 'd3-array';

/** Where the numbers of a chart are, in pixels. */
export interface Scale {
  readonly at: (value: number) => number;
  /** About so many round numbers of those that it covers. */
  readonly ticks: (count: number) => readonly number[];
  /** So many round numbers that each has about so much room. */
  readonly ticksEvery: (room: number) => readonly number[];
}

/** Lays numbers, from one to another, out on pixels from one to another. */
export function createScale([low, high]: readonly [number, number], [from, to]: readonly [number, number]): Scale {
  return {
    at: (value) => from + ((value - low) / (high - low)) * (to - from),
    ticks: (count) => ticks(low, high, count),
    ticksEvery: (room) => ticks(low, high, Math.abs(to - from) / room),
  };
}
