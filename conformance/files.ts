import type { Criterion } from './criteria.ts';
import { evidenceOf } from './evidence.ts';
import { OF_SUCCESS_CRITERIA } from './levels/of-success-criteria.ts';
import { openAcr } from './open-acr.ts';
import { page } from './page.ts';
import { chaptersOf } from './report.ts';
import type { NumberedTest } from './test-titles.ts';

/** What the report is made from, beside the levels. */
export interface Sources {
  /** The version of the product. */
  readonly version: string;
  readonly criteria: readonly Criterion[];
  readonly tests: readonly NumberedTest[];
}

/** The files of the report, by path: for machines and for people. */
export function conformanceFiles({ version, criteria, tests }: Sources): Readonly<Record<string, string>> {
  const chapters = chaptersOf(OF_SUCCESS_CRITERIA, evidenceOf(OF_SUCCESS_CRITERIA, criteria, tests));
  return {
    'conformance/a11-survey-openacr.yaml': openAcr(version, chapters),
    'demo/conformance.html': page(version, chapters),
  };
}
