import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { conformanceFiles } from '../../conformance/files.ts';
import { readSources } from '../../conformance/sources.ts';

const REPORT = 'conformance/a11-survey-openacr.yaml';

const schema = JSON.parse(readFileSync('conformance/schema/openacr-0.1.0.json', 'utf8'));

test('the conformance report is what the levels, the criteria and their tests make it', () => {
  for (const [path, text] of Object.entries(conformanceFiles(readSources()))) {
    expect(readFileSync(path, 'utf8'), `Run "npm run conformance": ${path}`).toBe(text);
  }
});

test('the conformance report is valid by the schema of OpenACR, also to readers of YAML 1.1', () => {
  const validate = new Ajv({ allErrors: true, strict: true }).compile(schema);
  for (const version of ['1.1', '1.2'] as const) {
    validate(parse(readFileSync(REPORT, 'utf8'), { version }));
    expect(validate.errors, version).toBeNull();
  }
});

interface Report {
  readonly chapters: Readonly<Record<string, { readonly criteria?: readonly ReportedCriterion[] }>>;
}

interface ReportedCriterion {
  readonly num: string;
  readonly components: readonly { readonly adherence: { readonly level: string; readonly notes: string } }[];
}

test('the conformance report judges each criterion once, with a reason, in the terms of VPAT 2.5', () => {
  const { chapters }: Report = parse(readFileSync(REPORT, 'utf8'));
  const all = Object.entries(chapters).map(([id, { criteria = [] }]) => ({ id, criteria }));
  expect(all.map(({ id, criteria }) => [id, new Set(criteria.map(({ num }) => num)).size, criteria.length])).toEqual([
    ['success_criteria_level_a', 32, 32],
    ['success_criteria_level_aa', 24, 24],
    ['success_criteria_level_aaa', 0, 0],
    ['functional_performance_criteria', 9, 9],
    ['hardware', 0, 0],
    ['software', 26, 26],
    ['support_documentation_and_services', 5, 5],
  ]);
  for (const { num, components } of all.flatMap(({ criteria }) => criteria)) {
    for (const { adherence } of components) {
      expect(['supports', 'partially-supports', 'does-not-support', 'not-applicable'], num).toContain(adherence.level);
      expect(adherence.notes, num).toMatch(/\w/);
    }
  }
});
