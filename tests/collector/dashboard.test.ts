import { expect, test } from 'vitest';
import { collectorForTest, post } from '../support/injected-collector.ts';
import { record } from '../support/records.ts';

const readToken = 'a-token-of-more-than-24-characters';
const now = () => Date.parse('2025-11-14T15:00:00.000Z');
const basic = (password: string) => `Basic ${Buffer.from(`anybody:${password}`).toString('base64')}`;
const read = (authorization?: string, url = '/dashboard') => ({
  url,
  headers: authorization === undefined ? {} : { authorization },
});

test.each([`Bearer ${readToken}`, basic(readToken)])('who has the token sees it: %s', async (authorization) => {
  const collector = await collectorForTest({ readToken, now });
  await post(collector, [record('response')], { sentAt: '2025-11-14T15:00:00.000Z' });
  const reply = await collector.inject(read(authorization));
  expect(reply.statusCode).toBe(200);
  expect(reply.body).toContain('Passport renewal, Website');
  expect(reply.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex',
    'content-security-policy': expect.stringMatching(/^default-src 'none'; style-src 'sha256-[^;]+'; [^*]*$/),
  });
});

test.each([
  undefined,
  'Bearer another-token-of-24-characters',
  basic('another-token-of-24-characters'),
  'Basic',
  basic(''),
])('who has not is asked for it, as a browser asks: %s', async (authorization) => {
  const collector = await collectorForTest({ readToken, now });
  const reply = await collector.inject(read(authorization));
  expect(reply.statusCode).toBe(401);
  expect(reply.headers['www-authenticate']).toMatch(/^Basic realm=/);
  expect(reply.body).not.toContain('<');
});

test('without a token there is no dashboard', async () => {
  expect((await (await collectorForTest()).inject(read(`Bearer ${readToken}`))).statusCode).toBe(404);
});

test('a quarter that is none is told', async () => {
  const collector = await collectorForTest({ readToken, now });
  const reply = await collector.inject(read(`Bearer ${readToken}`, '/dashboard?quarter=2026'));
  expect(reply.statusCode).toBe(400);
  expect(reply.json().error).toContain('"2026" is not a quarter.');
});
