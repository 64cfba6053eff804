import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';

const LARGEST = 20_000;

const script = readFileSync('dist/a11-survey.js');
const size = brotliCompressSync(script).length;

test(`the script is at most ${LARGEST} bytes`, () => {
  expect(size).toBeLessThanOrEqual(LARGEST);
});

test('the README tells the size as it is', () => {
  const told = /([\d,]+) bytes \(brotli\)/.exec(readFileSync('README.md', 'utf8'))?.[1];
  expect(told).toBe(size.toLocaleString('en'));
});

test('the integrity hash is that of the script', () => {
  const hash = createHash('sha384').update(script).digest('base64');
  expect(readFileSync('dist/integrity.txt', 'utf8')).toBe(`sha384-${hash}  a11-survey.js\n`);
});
