import { describe, expect, test } from 'vitest';
import { MASK, maskPersonal } from '../../src/contract/personal-information.ts';

const found: Readonly<Record<string, readonly string[]>> = {
  'a Social Security number': [
    '123-45-6789',
    '123 45 6789',
    '123.45.6789',
    '123456789',
    '123 - 45 - 6789',
    '123\u201145\u20116789',
    '123–45–6789',
    '123−45−6789',
    '123\xa045\xa06789',
    '\u200f123\u200e-45-6789',
    '123-45 6789',
    '987-65-4321',
  ],
  'a payment card': [
    '4111 1111 1111 1111',
    '4111-1111-1111-1111',
    '4111111111111111',
    '4111 - 1111 - 1111 - 1111',
    '5555\u20115555\u20115555\u20114444',
    '378282246310005',
    '3782 822463 10005',
    '6011000990139424',
  ],
  'a phone number': [
    '(202) 555-0123',
    '202-555-0123',
    '202.555.0123',
    '202 555 0123',
    '2025550123',
    '202\u2011555\u20110123',
    '+44 20 7946 0958',
    '+52 (55) 1234-5678',
    '+442079460958',
  ],
  'an e-mail address': [
    'me@example.com',
    'first.last+tag@mail.example.co.uk',
    'o_neil-1@example-host.org',
    'ME@EXAMPLE.COM',
  ],
};

describe.each(Object.entries(found))('%s is masked', (_what, pieces) => {
  test.each(pieces)('%j', (piece) => {
    const numbers = piece.startsWith('\u200f') ? piece.slice(1) : piece;
    expect(maskPersonal(piece).text).toBe(piece.replace(numbers, MASK));
    expect(maskPersonal(`I gave ${numbers}, twice: ${numbers}. 我的${numbers}。`)).toEqual({
      text: `I gave ${MASK}, twice: ${MASK}. 我的${MASK}。`,
      masked: 3,
    });
  });
});

test.each([
  ['SSN:123-45-6789.', `SSN:${MASK}.`, 1],
  ['My number 123-45-6789A', `My number ${MASK}A`, 1],
  ['Call 1-202-555-0123 x12', `Call ${MASK} x12`, 1],
  ['+1 (202) 555-0123', `+${MASK}`, 1],
  ['<me@example.com>; you@example.com.', `<${MASK}>; ${MASK}.`, 2],
  ['请写信到me@example.com谢谢', `请写信到${MASK}谢谢`, 1],
  ['😀 123-45-6789\n202-555-0123', `😀 ${MASK}\n${MASK}`, 2],
])('in %j all else stays', (text, expected, masked) => {
  expect(maskPersonal(text)).toEqual({ text: expected, masked });
});

test.each([
  'I filed I-9, DS-82, SF-86, W-2, 1040 and 1099-INT for 2023.',
  'I came on 11/22/2026 at 10:30, or 2026-11-22T10:30:00Z, and left at 1200.',
  'It cost $1,234,567.89 or $130.00, not $200 300 times.',
  'ZIP 20500-0003, and 12345-6789.',
  'Case 2026-CV-01234, receipt IOE0912345678, claim 12345678, docket 23-1234.',
  'Lines 100, 200, 3000 of 42 CFR 405.1042 and 20 CFR 404.1520.',
  '100,50,2000 and 250-300 of 4000.',
  'I called 1-800-829-1040, (800) 772-1213 and 888 555 0123, and hung on.',
  'Tracking 9400 1000 0000 0000 0000 00 and 420205009400100000000000000000.',
  'Not given out: 000-12-3456, 666-12-3456, 900-12-3456, 123-00-4567, 123-45-0000.',
  'Not a card: 4111 1111 1111 1112, 1234567890123456.',
  'Not a phone: 123-456-7890, 202-155-0123, 555-0123, +1, +100.',
  '@IRS on social media, user@home, 5 @ 3.00, a@b',
  'Coordinates -122.419416, 37.774929, and pi is 3.14159265358979.',
  'Version 10.15.7, 192.168.100.254, 550e8400-e29b-41d4-a716-446655440000.',
  'C-123456789012, EIN 12-3456789, OMB No. 1405-0004, 1234567.',
  '1700000000 seconds, 3 000 000 people, 1.234.567,89 €',
  '[***] *** [...]',
  'بعد ٣ أيام',
  '',
])('%j stays as it is', (text) => {
  expect(maskPersonal(text)).toEqual({ text, masked: 0 });
});

/** Texts of pieces that fit together in every way; the same in each run. */
function* texts(count: number): Generator<string> {
  const pieces = ['123-45-6789', '202 555 0123', 'me@x.co', '4111111111111111', '+44 20 7946 0958', MASK];
  const parts = [...pieces, ...'0149 -.()@+aA\n٣'.split(''), '1'.repeat(64), 'a'.repeat(64), '.b'.repeat(70)];
  let seed = 1;
  for (let made = 0; made < count; made += 1) {
    let text = '';
    for (let length = 0; length < 8; length += 1) {
      seed = (seed * 48_271) % 2_147_483_647;
      text += parts[seed % parts.length];
    }
    yield text;
  }
}

test('a masked text has nothing left to mask, and is no longer than it was', () => {
  for (const given of texts(20_000)) {
    const { text, masked } = maskPersonal(given);
    expect(text.length, given).toBeLessThanOrEqual(given.length);
    expect(maskPersonal(text), given).toEqual({ text, masked: 0 });
    expect(masked > 0).toBe(text !== given);
  }
});

/** The least time that a text of so many characters takes of several tries, so that what else the machine does tells nothing. */
function timeOf(piece: string, length: number): number {
  const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  return Math.min(
    ...Array.from({ length: 7 }, () => {
      const start = performance.now();
      maskPersonal(text);
      return performance.now() - start;
    }),
  );
}

test.each([
  'a',
  '1',
  'a.',
  '1.',
  'a@',
  'a@b.',
  `${'a'.repeat(64)}@`,
  `a@${'b.'.repeat(300)}`,
  '@',
  '+',
  '+2',
  '(',
  ' ',
  '-',
  '2 ',
  '2   ',
  '123-45-',
  '123456789',
  '4111 1111 1111 1112 ',
  '202   555   ',
  '1   (',
  '٤',
  '\u200f',
])('%j over and over takes eight times as long for eight times as much, and not 64 times', (piece) => {
  timeOf(piece, 6_250);
  expect(timeOf(piece, 50_000) / timeOf(piece, 6_250)).toBeLessThan(30);
});
