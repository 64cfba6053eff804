import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { sizePage } from '../../build/size-page.ts';
import { PACKS } from '../../src/language/packs/packs.ts';

const LARGEST = 20_000;

const script = readFileSync('dist/a11-survey.js');
const size = brotliCompressSync(script).length;

test(`the script is at most ${LARGEST} bytes`, () => {
  expect(size).toBeLessThanOrEqual(LARGEST);
});

test.each([
  'a11-survey.js',
  'a11-survey.mjs',
  'a11-survey.dev.js',
  'a11-survey.dev.mjs',
  ...PACKS.map(({ lang }) => `lang/${lang}.js`),
])('a page of another encoding than UTF-8 reads %s as it is', (file) => {
  expect(readFileSync(`dist/${file}`, 'utf8').match(/.{0,20}[^\n\t -~].{0,20}/g)).toBeNull();
});

test('the README tells the size as it is', () => {
  const told = /([\d,]+) bytes \(brotli\)/.exec(readFileSync('README.md', 'utf8'))?.[1];
  expect(told).toBe(size.toLocaleString('en'));
});

test('what each module takes is told as it is', () => {
  const map = readFileSync('dist/a11-survey.js.map', 'utf8');
  expect(readFileSync('SIZE.md', 'utf8'), 'Run "npm run size".').toBe(sizePage(script.toString(), map));
});

test('the integrity hashes are those of the scripts, and that of the production file is the first', () => {
  const lineOf = (file: string) =>
    `sha384-${createHash('sha384')
      .update(readFileSync(`dist/${file}`))
      .digest('base64')}  ${file}\n`;
  expect(readFileSync('dist/integrity.txt', 'utf8')).toBe(
    ['a11-survey.js', 'a11-survey.dev.js', 'a11-survey-touchpoints.js', ...PACKS.map(({ lang }) => `lang/${lang}.js`)]
      .map(lineOf)
      .join(''),
  );
});
