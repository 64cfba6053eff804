import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PROVENANCE } from '../../src/standard/provenance.ts';
import { RULES } from '../../src/standard/rules.ts';

const read = (file: string) => readFileSync(`dist/${file}`, 'utf8');

test.each(['a11-survey.js', 'a11-survey.mjs'])('%s carries none of the rules', (file) => {
  const script = read(file);
  expect(RULES.filter(({ id }) => script.includes(id)).map(({ id }) => id)).toEqual([]);
  for (const { verified } of Object.values(PROVENANCE)) expect(script).not.toContain(verified);
});

test.each(['a11-survey.dev.js', 'a11-survey.dev.mjs'])('%s carries every rule', (file) => {
  const script = read(file);
  expect(RULES.filter(({ id }) => !script.includes(id)).map(({ id }) => id)).toEqual([]);
});

test('the package gives both, the one for development under that condition', () => {
  const { types, ...scripts } = JSON.parse(readFileSync('package.json', 'utf8')).exports['.'];
  expect(Object.keys(scripts)).toEqual(['development', 'default']);
  for (const file of Object.values<string>(scripts)) expect(readFileSync(file, 'utf8')).toContain('mountSurvey');
});
