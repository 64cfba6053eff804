import type { Collection, CollectionFacts } from '../../src/report/files/collection.ts';
import { parseQuarter } from '../../src/report/quarter.ts';
import type { InstrumentTally } from '../../src/report/report.ts';
import { instrumentTally } from './report.ts';

/** What the files of one folder are made of: what was collected in 2026Q1, under a control number unless a test says. */
export function collection(given: Partial<InstrumentTally> = {}, facts: CollectionFacts = {}): Collection {
  return {
    quarter: parseQuarter('2026Q1'),
    tally: instrumentTally({ ombControlNumber: '1234-5678', ...given }),
    facts,
  };
}
