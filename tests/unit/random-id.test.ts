import { afterEach, expect, test, vi } from 'vitest';
import { randomId } from '../../src/page/random-id.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

afterEach(() => void vi.unstubAllGlobals());

test('an id is a random UUID, and no two are alike', () => {
  const ids = Array.from({ length: 1000 }, randomId);
  for (const id of ids) expect(id).toMatch(UUID);
  expect(new Set(ids).size).toBe(1000);
});

test.each([0x00, 0xff])('an id of the bytes %d is one, without the randomUUID that plain http lacks', (byte) => {
  vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array) => bytes.fill(byte) });
  expect(randomId()).toMatch(UUID);
});
