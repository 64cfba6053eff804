import { expect, test } from 'vitest';
import { isMatch } from '../../src/timing/url-pattern.ts';

test.each([
  ['/done', '/done', true],
  ['/done', '/done/', false],
  ['/done', '/x/done', false],
  ['/renewal/*', '/renewal/', true],
  ['/renewal/*', '/renewal/a/b', true],
  ['/renewal/*', '/renew', false],
  ['/renewal/*/done', '/renewal/passport/done', true],
  ['/renewal/*/done', '/renewal/done', false],
  ['/renewal/*/done', '/renewal/passport/done/no', false],
  ['/*/a/*/b', '/x/a/y/a/b', true],
  ['/*/a/*/b', '/x/b/y/a', false],
  ['/a*a', '/a', false],
  ['/a.b', '/a-b', false],
  ['/(a|b)+*', '/(a|b)+c', true],
])('%s and %s: %s', (pattern, path, expected) => {
  expect(isMatch(pattern, path)).toBe(expected);
});

test('a pattern of many parts keeps nothing busy', () => {
  expect(isMatch(`/${'*a'.repeat(500)}`, `/${'a'.repeat(1900)}b`)).toBe(false);
});
