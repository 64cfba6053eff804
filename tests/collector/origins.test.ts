import { expect, test } from 'vitest';
import { isAllowed, parseOrigins } from '../../src/collector/origins.ts';

const allowed = parseOrigins(['https://www.agency.gov', 'http://localhost:3000/']);
const HOST = 'cx.agency.gov';

test.each([
  ['a listed origin', 'https://www.agency.gov'],
  ['a listed origin in capitals', 'HTTPS://WWW.AGENCY.GOV'],
  ['a listed origin with its default port', 'https://www.agency.gov:443'],
  ['a listed origin with a port', 'http://localhost:3000'],
  ["the collector's own origin", 'https://cx.agency.gov'],
  ['no origin', undefined],
])('%s is allowed', (_which, origin) => {
  expect(isAllowed(origin, HOST, allowed)).toBe(true);
});

test.each([
  ['another scheme', 'http://www.agency.gov'],
  ['another port', 'https://www.agency.gov:8443'],
  ['a name that begins alike', 'https://www.agency.gov.example'],
  ['a name that ends alike', 'https://evil-www.agency.gov'],
  ['a sandboxed page', 'null'],
  ['an extension', 'moz-extension://cx.agency.gov'],
  ['nonsense', '://'],
])('%s is not allowed', (_which, origin) => {
  expect(isAllowed(origin, HOST, allowed)).toBe(false);
});

test('no host is no own origin', () => {
  expect(isAllowed('https://undefined', undefined, allowed)).toBe(false);
});

test.each([
  '*',
  'www.agency.gov',
  'https://www.agency.gov/forms',
  'https://user@www.agency.gov',
  'file:///',
  'null',
  '',
])('"%s" is not taken for an origin', (text) => {
  expect(() => parseOrigins([text])).toThrow(`The allowed origin "${text}" is not an origin.`);
});
