import { expect, test } from 'vitest';
import type { SurveyRecord } from '../../src/contract/record.ts';
import { collectorForTest, post } from '../support/injected-collector.ts';
import { rated, record } from '../support/records.ts';

const readToken = 'a-token-of-more-than-24-characters';
const now = () => Date.parse('2025-11-14T15:00:00.000Z');

const HOSTILE = '<script>alert(1)</script><img src=x onerror=alert(1)>"\' & =HYPERLINK("x")';

/** A collector with comments, and what it sends of them. */
async function collected(texts: readonly string[], given: Partial<SurveyRecord> = {}) {
  const collector = await collectorForTest({ readToken, now });
  const records = texts.map((text) =>
    record('response', {
      answers: [rated('trust', 2), { question: 'comment', statement: `Anything <else>?`, text }],
      ...given,
    }),
  );
  await post(collector, records, { sentAt: '2025-11-14T15:00:00.000Z' });
  return {
    records,
    read: (query = '', authorization: string | undefined = `Bearer ${readToken}`) =>
      collector.inject({ url: `/comments${query}`, headers: authorization ? { authorization } : {} }),
  };
}

test('who has the token reads what was written, as text in its language, and no id', async () => {
  const { read, records } = await collected([HOSTILE, 'My number is 123-45-6789.'], {
    service: '<b>\u202E"service"',
    lang: 'ar',
  });
  const { statusCode, body, headers } = await read();
  expect(statusCode).toBe(200);
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex',
    'content-security-policy': expect.stringMatching(/^default-src 'none'; style-src 'sha256-[^;]+'; [^*]*$/),
  });
  expect(body).toContain('<dd lang="ar" dir="auto">&#60;script&#62;alert(1)&#60;/script&#62;');
  expect(body).toContain('<dd lang="ar" dir="auto">My number is [***].</dd>');
  expect(body).toContain('1 piece of personal information masked');
  expect(body).not.toMatch(/<(img|script|b>\u202E)|\sstyle=|<[^>]+\son\w+=/);
  for (const { id } of records) expect(body).not.toContain(id);
});

test.each(['', 'Bearer another-token-of-24-characters', 'Basic Og=='])(
  'who sends %j does not',
  async (authorization) => {
    const { read } = await collected(['Secret.']);
    const reply = await read('?format=csv', authorization || ' ');
    expect(reply.statusCode).toBe(401);
    expect(reply.headers['www-authenticate']).toMatch(/^Basic realm=/);
    expect(reply.body).not.toContain('Secret');
  },
);

test('a search shows what it found, and the links go on with it', async () => {
  const { read } = await collected([...Array.from({ length: 30 }, () => 'Very slow.'), 'Quick.']);
  const first = (await read('?search=SLOW&service=Passport+renewal')).body;
  expect(first.match(/<dd /g)).toHaveLength(25);
  expect(first).not.toContain('Quick.');
  expect(first).toContain('value="SLOW"');
  const [, next = ''] = /rel="next" href="([^"]+)"/.exec(first) ?? [];
  const second = (await read(next.replaceAll('&#38;', '&'))).body;
  expect(second.match(/<dd /g)).toHaveLength(5);
  expect(second).not.toContain('rel="next"');
  expect(second).toContain('rel="prev"');
});

test('a program reads a page as JSON and goes on by its place', async () => {
  const { read } = await collected(Array.from({ length: 30 }, (_, index) => `Text ${index}.`));
  const first = (await read('?format=json')).json();
  expect(first.responses).toHaveLength(25);
  expect(first.responses[0]).toMatchObject({ service: 'Passport renewal', trust: '2', comments: [{ masked: 0 }] });
  expect(Object.keys(first.responses[0])).not.toContain('id');
  const second = (await read(`?format=json&before=${first.before}`)).json();
  expect(second.responses).toHaveLength(5);
  expect(second).not.toHaveProperty('before');
});

test('a spreadsheet takes all of them as text', async () => {
  const { read } = await collected([...Array.from({ length: 600 }, () => 'Fine, "really".'), '=1+1']);
  const { body, headers } = await read('?format=csv');
  expect(headers['content-type']).toBe('text/csv; charset=utf-8');
  expect(headers['content-disposition']).toBe('attachment; filename="comments.csv"');
  const lines = body.trim().split('\r\n');
  expect(lines).toHaveLength(602);
  expect(lines[0]).toBe('answered_at,service,channel,lang,trust,question,statement,text,masked,suspected');
  const of = '2025-11-14T15:00:00.000Z,Passport renewal,website,en,2,comment,Anything <else>?';
  expect(new Set(lines.slice(1))).toEqual(new Set([`${of},"Fine, ""really"".",0,`, `${of},'=1+1,0,`]));
});

test.each([
  ['?quarter=2026', '"2026" is not a quarter.'],
  ['?until=2025-13-01', '"2025-13-01" is not a day.'],
  ['?before=x', 'The place in the list is none.'],
  ['?format=xml', '"xml" is not a format.'],
  [`?search=${'a'.repeat(201)}`, 'The search is longer than'],
])('%s is told', async (query, what) => {
  const { read } = await collected([]);
  const reply = await read(query);
  expect(reply.statusCode).toBe(400);
  expect(reply.json().error).toContain(what);
});

test('nothing there is said so', async () => {
  const { read } = await collected([]);
  expect((await read()).body).toContain('0 comments were written with this choice.');
  expect((await read('?service=%00%FF&search=a')).statusCode).toBe(200);
});

test('without a token there are no comments', async () => {
  const collector = await collectorForTest();
  expect((await collector.inject('/comments')).statusCode).toBe(404);
});
