import { expect, test } from 'vitest';
import { parseConfiguration } from '../../src/contract/parse-configuration.ts';
import { REQUIRED } from '../support/samples.ts';

const isTaken = (given: object) => parseConfiguration({ ...REQUIRED, ...given }).ok;

/** Where a browser would send to from a page of the agency. */
const originOf = (address: string) => new URL(address, 'https://www.agency.gov/passport').origin;

test.each([
  'https://cx.agency.gov/v1/responses',
  'https://cx.agency.gov',
  'HTTPS://CX.AGENCY.GOV/v1?key=a@b#c',
  'https://cx.agency.gov:8443/v1',
  '/v1/responses',
  '/',
])('%s is an address', (address) => {
  expect(isTaken({ collector: address })).toBe(true);
  expect(isTaken({ privacyUrl: address })).toBe(true);
});

test('plain http is good for a collector, not for the privacy notice', () => {
  expect(isTaken({ collector: 'http://localhost:8080/v1/responses' })).toBe(true);
  expect(isTaken({ privacyUrl: 'http://www.agency.gov/privacy' })).toBe(false);
});

test.each([
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,x',
  'mailto:cx@agency.gov',
  'ftp://agency.gov/',
  'v1/responses',
  '',
  '//evil.example/v1',
  '/\\evil.example/v1',
  '\\\\evil.example/v1',
  '/\t/evil.example/v1',
  '/\n/evil.example/v1',
  'https:/\\evil.example',
  'https:\\\\evil.example',
  'https://user:password@cx.agency.gov/v1',
  'https://cx.agency.gov@evil.example/v1',
  'https://cx.agency.gov\\@evil.example/v1',
  'https://',
  'https:///evil.example',
  'https://cx.agency.gov/a b',
])('%j is no address', (address) => {
  expect(isTaken({ collector: address })).toBe(false);
  expect(isTaken({ privacyUrl: address })).toBe(false);
});

test.each(['/v1', '/./v1', '/%2F/evil.example', '/@evil.example', '/:80'])(
  'the path %s stays on the site',
  (address) => {
    expect(isTaken({ collector: address })).toBe(true);
    expect(originOf(address)).toBe('https://www.agency.gov');
  },
);
