/** A quarter of the federal fiscal year, which starts on 1 October of the year before: 2026Q1 ends with 2025. */
export interface Quarter {
  /** As in `2026Q1`. */
  readonly name: string;
  /** Its first and last day, as `2025-10-01`. */
  readonly firstDay: string;
  readonly lastDay: string;
  /** Its first instant and the first after it, ISO 8601 in UTC: an agency's own midnight is not known here. */
  readonly from: string;
  readonly until: string;
}

/** Reads a quarter as `2026Q1`; throws for any other text. */
export function parseQuarter(text: string): Quarter {
  const [, year, quarter] = /^([12]\d{3})Q([1-4])$/.exec(text) ?? [];
  if (!year) {
    throw new Error(
      `"${text}" is not a quarter. Give the federal fiscal year and its quarter, such as 2026Q1 for October to December 2025.`,
    );
  }
  return quarterFrom(Number(year), Number(quarter));
}

/** The quarter in which a moment lies, in UTC. */
export function quarterOf(moment: Date): Quarter {
  const months = moment.getUTCFullYear() * 12 + moment.getUTCMonth() + 3;
  return quarterFrom(Math.floor(months / 12), Math.floor((months % 12) / 3) + 1);
}

/** The quarters from one to another, both included; none where the first is the later one. */
export function quartersBetween(first: Quarter, last: Quarter): readonly Quarter[] {
  const from = numberOf(first);
  const count = Math.max(0, numberOf(last) - from + 1);
  return Array.from({ length: count }, (_, index) => quarterAt(from + index));
}

/** The quarter that is so many before another. */
export function quarterBefore(quarter: Quarter, count: number): Quarter {
  return quarterAt(numberOf(quarter) - count);
}

const numberOf = ({ name }: Quarter) => Number(name.slice(0, 4)) * 4 + Number(name.slice(5)) - 1;

const quarterAt = (number: number) => quarterFrom(Math.floor(number / 4), (number % 4) + 1);

function quarterFrom(year: number, quarter: number): Quarter {
  // Counted from October of the year before, whose month is -3 of the fiscal year's January.
  const month = quarter * 3 - 6;
  const from = new Date(Date.UTC(year, month));
  const until = new Date(Date.UTC(year, month + 3));
  return {
    name: `${year}Q${quarter}`,
    firstDay: dayOf(from),
    lastDay: dayOf(new Date(until.getTime() - 1)),
    from: from.toISOString(),
    until: until.toISOString(),
  };
}

const dayOf = (moment: Date) => moment.toISOString().slice(0, 10);
