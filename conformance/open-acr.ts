import { stringify } from 'yaml';
import type { Product } from './product.ts';
import { asNotes } from './remarks.ts';
import type { Chapter } from './report.ts';

/** As readers of YAML 1.1 take it too, to whom a day without quotes is no text. */
const YAML = { version: '1.1', lineWidth: 0, aliasDuplicateObjects: false } as const;

/** The report as OpenACR has it: YAML by the catalog of VPAT 2.5 with WCAG 2.2 and Section 508. */
export function openAcr(product: Product, chapters: readonly Chapter[]): string {
  const report = {
    title: product.title,
    product: { name: 'a11-survey', version: product.version, description: product.description },
    author: { name: 'a11-survey', email: product.email },
    report_date: product.reportDate,
    notes: product.scope,
    evaluation_methods_used: `${product.methods} ${product.notYet}`,
    license: 'MIT',
    catalog: '2.5-edition-wcag-2.2-508-en',
    chapters: Object.fromEntries(
      chapters.map(({ id, notes, criteria }) => [
        id,
        criteria.length === 0
          ? { notes, disabled: true }
          : {
              notes,
              criteria: criteria.map(({ number, components }) => ({
                num: number,
                components: components.map(({ component, level, remarks }) => ({
                  name: component,
                  adherence: { level, notes: asNotes(remarks) },
                })),
              })),
            },
      ]),
    ),
  };
  return `# Made by "npm run conformance". Change conformance/levels, not this file.\n${stringify(report, YAML)}`;
}
