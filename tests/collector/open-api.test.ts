import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { LONGEST } from '../../src/contract/limits.ts';
import { parseRecord } from '../../src/contract/parse-record.ts';
import { collectorForTest, post } from '../support/injected-collector.ts';
import { record } from '../support/records.ts';
import { validatorOf } from '../support/wire.ts';

const isRecord = validatorOf('Record');

const asked = { question: 'trust', statement: 'The statement of trust.' };
const option = { option: 'ease', label: 'It was easy.', chosen: true };
const answering = (answer: unknown) => ({ answers: [answer] });
const withOptions = (...options: readonly unknown[]) => answering({ ...asked, options });
const long = (length: number) => '🙂'.repeat(length);
const names = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`name${index}`, 'A']));

/** What each key of a response may be, and what not. `undefined` leaves it out. */
const VALUES: Readonly<Record<string, { readonly right: readonly unknown[]; readonly wrong: readonly unknown[] }>> = {
  schemaVersion: { right: [1, 2, 3], wrong: [0, 4, '2', null, undefined] },
  kind: { right: ['response'], wrong: ['clicked', null, undefined] },
  id: { right: [randomUUID()], wrong: [randomUUID().toUpperCase(), '', 7, undefined] },
  service: { right: ['A', long(LONGEST.name)], wrong: ['', ' \n', '\0', long(LONGEST.name + 1), 7, undefined] },
  provider: { right: ['A'], wrong: ['', long(LONGEST.name + 1), undefined] },
  edition: { right: ['2023', 'default'], wrong: ['', 'Default', 'a b', undefined] },
  channel: { right: ['website', 'in_person'], wrong: ['web', undefined] },
  transactionPoint: { right: ['relational'], wrong: ['later', undefined] },
  surveyType: { right: ['thumbs_up_down', undefined], wrong: ['stars', null] },
  trustStatement: { right: ['A', undefined], wrong: ['', long(LONGEST.statement + 1), null] },
  ombControlNumber: { right: ['1234-5678', undefined], wrong: ['12345678', null] },
  lang: { right: ['en', 'zh-Hans'], wrong: ['?', 'e', undefined] },
  page: { right: ['/', '/a/b'], wrong: ['', 'a', '/a?b', '/a#b', `/${'x'.repeat(LONGEST.page)}`, undefined] },
  context: {
    right: [{}, { officeCode: 'NYC-04' }, names(10), undefined],
    wrong: [{ '0': 'A' }, { office: '' }, { office: long(LONGEST.context + 1) }, { office: 7 }, names(11), [], null],
  },
  reached: { right: [undefined], wrong: ['trust', null] },
  honeypot: { right: [true, false, undefined], wrong: ['', 1, null] },
  startedAt: {
    right: ['2026-01-31T12:00:00Z', '2024-02-29T23:59:59.123456789Z'],
    wrong: ['2026-01-31', '2026-13-01T12:00:00Z', '2026-01-31T24:00:00Z', '2026-01-31T12:00:00+01:00', 7, undefined],
  },
  submittedAt: { right: ['2026-01-31T12:00:00.000Z'], wrong: ['2026-01-31T12:60:00Z', undefined] },
  answers: { right: [[], [asked]], wrong: [{}, [null], [[]], Array(31).fill(asked), undefined] },
  another: { right: [], wrong: ['A'] },
};

const MORE: readonly (readonly [isRight: boolean, given: object])[] = [
  [true, answering({ ...asked, rating: 5 })],
  [false, answering({ ...asked, rating: 6 })],
  [false, answering({ ...asked, rating: '5' })],
  [false, answering({ ...asked, rating: null })],
  [false, answering({ ...asked, rating: 5, text: 'A' })],
  [true, answering({ ...asked, text: long(LONGEST.text) })],
  [false, answering({ ...asked, text: '' })],
  [false, answering({ ...asked, text: long(LONGEST.text + 1) })],
  [false, answering({ ...asked, question: 'Trust!' })],
  [false, answering({ question: 'trust' })],
  [true, withOptions(option, { option: 'other', label: 'Other', chosen: false })],
  [false, withOptions()],
  [false, withOptions({ ...option, chosen: 1 })],
  [false, withOptions({ ...option, label: long(LONGEST.label + 1) })],
  [false, withOptions(...Array.from({ length: 21 }, (_, index) => ({ ...option, option: `o${index}` })))],
  [true, answering({ ...asked, text: 'A', masked: 1 })],
  ...[0, 1.5, '1', null].map((masked) => [false, answering({ ...asked, text: 'A', masked })] as const),
  [false, answering({ ...asked, rating: 5, masked: 1 })],
  [false, { kind: 'offered', answers: [], honeypot: true }],
  [true, { kind: 'left', reached: 'trust', answers: [] }],
  [true, { kind: 'returned', reached: 'trust', answers: [] }],
  [false, { kind: 'left', answers: [] }],
  [true, { kind: 'offered', answers: [] }],
  [false, { kind: 'offered', reached: 'trust', answers: [] }],
  [false, { kind: 'started', answers: [{ ...asked, rating: 5 }] }],
];

const CASES = [
  ...Object.entries(VALUES).flatMap(([key, { right, wrong }]) => [
    ...right.map((value) => [true, { [key]: value }] as const),
    ...wrong.map((value) => [false, { [key]: value }] as const),
  ]),
  ...MORE,
];

test.each(CASES)('the document and the contract agree: %s, %j', (isRight, given) => {
  const sent = JSON.parse(JSON.stringify({ ...record('response'), ...given }));
  expect(isRecord(sent)).toBe(isRight);
  expect(parseRecord(sent).ok).toBe(isRight);
});

test('every key that a record can have is in the document, and has its cases above', () => {
  const full = record('left', {
    context: {},
    ombControlNumber: '1234-5678',
    reached: 'trust',
    honeypot: false,
    answers: [],
  });
  expect(Object.keys(full).filter((key) => !Object.hasOwn(VALUES, key))).toEqual([]);
  expect(isRecord(full)).toBe(true);
});

describe('the collector', () => {
  test('takes and refuses what the document does, in the shape that it says', async () => {
    const records = CASES.map(([isRight, given]) => ({ isRight, sent: { ...record('response'), ...given } }));
    const reply = await post(
      await collectorForTest(),
      records.map(({ sent }) => sent),
    );
    expect(validatorOf('Acknowledgement')(reply.json())).toBe(true);
    const accepted = new Set<unknown>(reply.json().accepted);
    const refused = new Set(reply.json().refused.map(({ id }: { id: string }) => id));
    expect(accepted).toEqual(new Set(records.filter(({ isRight }) => isRight).map(({ sent }) => sent.id)));
    expect([...accepted].filter((id) => refused.has(id as string))).toEqual([]);
  });

  test('reads the frames that the document takes, and no others', async () => {
    const isBatch = validatorOf('Batch');
    const collector = await collectorForTest();
    for (const [status, frame] of [
      [200, { records: [] }],
      [200, { sentAt: '2026-01-31T12:00:00.000Z', records: [record('response')] }],
      [400, { sentAt: 'today', records: [] }],
      [400, { records: {} }],
      [400, { records: [], more: 1 }],
      [400, []],
    ] as const) {
      const headers = { 'content-type': 'text/plain' };
      const payload = JSON.stringify(frame);
      const reply = await collector.inject({ method: 'POST', url: '/v1/responses', headers, payload });
      expect([reply.statusCode, isBatch(frame)]).toEqual([status, status === 200]);
      if (status !== 200) expect(validatorOf('Error')(reply.json())).toBe(true);
    }
  });

  test('serves the document, whose own example it takes', async () => {
    const collector = await collectorForTest();
    const document = (await collector.inject('/openapi.json')).json();
    const content = document.paths['/v1/responses'].post.requestBody.content;
    const payload = content['text/plain'].example;
    expect(validatorOf('Batch')(JSON.parse(payload))).toBe(true);
    const headers = { 'content-type': 'text/plain' };
    const reply = await collector.inject({ method: 'POST', url: '/v1/responses', headers, payload });
    expect(reply.json()).toEqual(
      document.paths['/v1/responses'].post.responses[200].content['application/json'].example,
    );
  });
});
