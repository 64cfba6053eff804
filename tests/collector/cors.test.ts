import { describe, expect, test } from 'vitest';
import { LARGEST_BODY } from '../../src/contract/limits.ts';
import { AGENCY, collectorForTest } from '../support/injected-collector.ts';

const json = { 'content-type': 'application/json' };
const text = { 'content-type': 'text/plain' };
const batch = '{"records":[]}';

/** A request for each status that the collector can reply with. */
const REQUESTS = [
  [200, 'POST', '/v1/responses', text, batch],
  [200, 'GET', '/health', {}, undefined],
  [204, 'OPTIONS', '/v1/responses', { 'access-control-request-method': 'POST' }, undefined],
  [400, 'POST', '/v1/responses', text, '{'],
  [400, 'POST', '/v1/%zz', text, batch],
  [404, 'GET', '/v1/responses', {}, undefined],
  [404, 'GET', '/', {}, undefined],
  [413, 'POST', '/v1/responses', text, 'x'.repeat(LARGEST_BODY + 1)],
  [415, 'POST', '/v1/responses', { 'content-type': 'application/x-www-form-urlencoded' }, batch],
  [415, 'POST', '/v1/responses', { ...json, 'content-encoding': 'gzip' }, batch],
] as const;

describe.each(REQUESTS)('%s on %s %s', (status, method, url, headers, payload) => {
  const send = async (origin: string | undefined) => {
    const collector = await collectorForTest();
    return await collector.inject({
      method,
      url,
      headers: { ...headers, ...(origin && { origin }) },
      ...(payload && { payload }),
    });
  };

  test('names an origin that is allowed', async () => {
    const reply = await send(AGENCY);
    expect(reply.statusCode).toBe(status);
    expect(reply.headers).toMatchObject({
      'access-control-allow-origin': AGENCY,
      'access-control-expose-headers': 'Retry-After',
      vary: 'Origin',
    });
    if (status >= 400) expect(Object.keys(reply.json())).toEqual(['error']);
  });

  test('turns away an origin that is not, and says what to do', async () => {
    const reply = await send('https://elsewhere.example');
    expect(reply.statusCode).toBe(403);
    expect(reply.headers).not.toHaveProperty('access-control-allow-origin');
    expect(reply.headers.vary).toBe('Origin');
    expect(reply.json()).toEqual({
      error: expect.stringContaining('--allow-origin https://elsewhere.example'),
    });
  });

  test('serves a request without an origin', async () => {
    expect((await send(undefined)).statusCode).toBe(status);
  });
});

test('names the origin when the collector itself fails', async () => {
  const collector = await collectorForTest();
  collector.get('/failing', () => {
    throw new Error('secret');
  });
  const reply = await collector.inject({ url: '/failing', headers: { origin: AGENCY } });
  expect(reply.statusCode).toBe(500);
  expect(reply.headers['access-control-allow-origin']).toBe(AGENCY);
  expect(reply.body).not.toContain('secret');
});

test('a preflight is answered for a day', async () => {
  const collector = await collectorForTest();
  const headers = { origin: AGENCY, 'access-control-request-method': 'POST' };
  const reply = await collector.inject({ method: 'OPTIONS', url: '/v1/responses', headers });
  expect(reply.headers).toMatchObject({
    'access-control-allow-methods': 'POST',
    'access-control-allow-headers': 'Content-Type',
    'access-control-max-age': '86400',
  });
});

test('no reply sets a cookie or allows credentials', async () => {
  const collector = await collectorForTest();
  const { headers } = await collector.inject({ url: '/health', headers: { origin: AGENCY } });
  expect(headers).not.toHaveProperty('set-cookie');
  expect(headers).not.toHaveProperty('access-control-allow-credentials');
});
