import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withLanguageTable } from '../../build/language-table.ts';
import { jsonSchema } from '../../src/contract/json-schema.ts';
import { withReferenceTable } from '../../src/contract/reference-table.ts';

test('the README has the table of keys as they are', () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(readme, 'Run "npm run reference".').toBe(withReferenceTable(readme));
});

test('the README has the table of languages as they are', () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(readme, 'Run "npm run reference".').toBe(withLanguageTable(readme));
});

test('the schema that ships is that of the source', () => {
  const shipped = JSON.parse(readFileSync('dist/a11-survey.schema.json', 'utf8'));
  expect(shipped, 'Run "npm run build".').toEqual(JSON.parse(JSON.stringify(jsonSchema())));
});
