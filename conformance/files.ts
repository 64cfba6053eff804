import type { Criterion } from './criteria.ts';
import { evidenceOf } from './evidence.ts';
import { OF_SUCCESS_CRITERIA } from './levels/of-success-criteria.ts';
import { openAcr } from './open-acr.ts';
import { page } from './page.ts';
import { PRODUCT } from './product.ts';
import { chaptersOf } from './report.ts';
import { ofScreenReader } from './screen-reader.ts';
import type { NumberedTest } from './test-titles.ts';

/** What the report is made from, beside the levels. */
export interface Sources {
  /** The version of the product. */
  readonly version: string;
  readonly criteria: readonly Criterion[];
  readonly tests: readonly NumberedTest[];
  /** The paths of what a screen reader said. */
  readonly transcripts: readonly string[];
}

/** The files of the report, by path: for machines and for people. */
export function conformanceFiles({ version, criteria, tests, transcripts }: Sources): Readonly<Record<string, string>> {
  const chapters = chaptersOf(OF_SUCCESS_CRITERIA, evidenceOf(OF_SUCCESS_CRITERIA, criteria, tests));
  const product = { ...PRODUCT, version, methods: `${PRODUCT.methods} ${ofScreenReader(transcripts)}` };
  return {
    'conformance/a11-survey-openacr.yaml': openAcr(product, chapters),
    'demo/conformance.html': page(product, chapters),
  };
}
