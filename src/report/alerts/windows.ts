import { type Quarter, quarterOf } from '../quarter.ts';

/** Days of UTC that are looked at as a whole, such as a quarter or part of one. */
export type Window = Quarter;

const DAY = 24 * 60 * 60 * 1000;

/** A day that is so many days after another. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00.000Z`) + days * DAY).toISOString().slice(0, 10);

/** So many days, the last of which is this. */
function daysUntil(lastDay: string, days: number): Window {
  const firstDay = dayAfter(lastDay, 1 - days);
  return {
    name: `${firstDay} to ${lastDay}`,
    firstDay,
    lastDay,
    from: `${firstDay}T00:00:00.000Z`,
    until: `${dayAfter(lastDay, 1)}T00:00:00.000Z`,
  };
}

/**
 * The two windows that are compared: the quarter and the one before it or, with a number of days, the last of the
 * quarter so far and as many before them.
 */
export function windowsOf(
  quarter: Quarter,
  today: string,
  windowDays: number | undefined,
): { readonly now: Window; readonly before: Window } {
  if (windowDays === undefined) return { now: quarter, before: quarterOf(new Date(Date.parse(quarter.from) - 1)) };
  const lastDay = lastDayOf(quarter, today);
  return { now: daysUntil(lastDay, windowDays), before: daysUntil(dayAfter(lastDay, -windowDays), windowDays) };
}

/** The last day of a quarter that has come. */
export const lastDayOf = (quarter: Quarter, today: string): string =>
  today < quarter.lastDay ? today : quarter.lastDay;
