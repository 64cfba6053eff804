import { expect, test } from 'vitest';
import { createLinks, newOnce } from '../../src/hosted/links.ts';
import { openForTest, temporaryFile } from '../support/database.ts';
import { hostedForTest, SECRET } from '../support/hosted.ts';
import { post as postRecords } from '../support/injected-collector.ts';
import { rated, record } from '../support/records.ts';

const links = createLinks(SECRET);
const EMAIL = { channel: 'email', context: { campaign: 'spring' } } as const;

test('what a link says goes with the record, beside what the survey says', async () => {
  const { get, post, database } = await hostedForTest({ context: { office: 'NYC' } });
  const query = `?t=${links.tokenOf('renewal', EMAIL)}`;
  const page = await get(query);
  expect(page.body).toContain(`action="renewal${query}"`);
  await post(page.body, { 'q-trust': '4' }, query);
  const rows = await database.selectFrom('records').select(['kind', 'channel', 'context']).orderBy('kind').execute();
  expect(rows.map(({ kind, channel, context }) => [kind, channel, JSON.parse(context ?? '')])).toEqual(
    ['offered', 'response', 'started'].map((kind) => [kind, 'email', { office: 'NYC', campaign: 'spring' }]),
  );
});

test('the live survey says of a link what its page says', async () => {
  const asked = ['trust', 'effectiveness', 'ease', 'efficiency', 'transparency', 'humanity', 'comment'];
  const touchpoints = Object.fromEntries(asked.map((id, index) => [id, `answer_0${index + 1}`]));
  const { get } = await hostedForTest({ placement: 'modal', urlPattern: '/done', samplePercent: 5, touchpoints });
  const { body } = await get(`?lang=es&t=${links.tokenOf('renewal', EMAIL)}`);
  const live = JSON.parse(/<script type="application\/json" id="survey">(.*?)<\/script>/.exec(body)?.[1] ?? '');
  expect(live).toEqual({
    service: 'Passport renewal',
    provider: 'the Department of State',
    lang: 'es',
    collector: '../v1/responses',
    ...EMAIL,
  });
});

test.each([
  ['of another survey', links.tokenOf('visa', EMAIL)],
  ['of another secret', createLinks('another secret of somebody').tokenOf('renewal', EMAIL)],
  ['that was changed', links.tokenOf('renewal', EMAIL).replace('.', 'A.')],
  ['that is cut off', links.tokenOf('renewal', EMAIL).slice(0, -4)],
  ['without a signature', links.tokenOf('renewal', EMAIL).split('.')[0]],
  ['that is nothing', '.'],
])('a token %s is believed in nothing, and the survey is shown all the same', async (_, token) => {
  const { get, post, database } = await hostedForTest();
  const page = await get(`?t=${token}`);
  expect(page.statusCode).toBe(200);
  expect((await post(page.body, { 'q-trust': '4' }, `?t=${token}`)).statusCode).toBe(303);
  expect(await database.selectFrom('records').select(['channel', 'context']).distinct().execute()).toEqual([
    { channel: 'website', context: null },
  ]);
});

test('what a link says that its survey cannot take any more is left out', async () => {
  const full = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`name${index}`, 'text']));
  const { get } = await hostedForTest({ context: full });
  expect((await get(`?t=${links.tokenOf('renewal', EMAIL)}`)).statusCode).toBe(200);
});

test('a link for one respondent counts once, and the next one is told so', async () => {
  const { get, post, counts, database } = await hostedForTest();
  const query = `?t=${links.tokenOf('renewal', { once: newOnce() })}`;
  const pages = [await get(query), await get(query)];
  const [first, second] = [
    await post(pages[0]?.body ?? '', { 'q-trust': '4' }, query),
    await post(pages[1]?.body ?? '', { 'q-trust': '1' }, query),
  ];
  expect(first.headers.location).toContain('delivered=');
  expect(second.headers.location).toContain('again=');
  expect(await counts()).toEqual({ offered: 1, started: 1, response: 1 });
  expect((await database.selectFrom('answers').select('rating').execute())[0]).toEqual({ rating: 4 });

  const { body } = await get(query);
  expect(body).toContain('Answers were submitted with this link before. Only those submitted first are counted.');
  expect(body).not.toContain('<form');
});

test('two links for one respondent each count each', async () => {
  const { get, post, counts } = await hostedForTest();
  for (const once of [newOnce(), newOnce()]) {
    const query = `?t=${links.tokenOf('renewal', { once })}`;
    await post((await get(query)).body, { 'q-trust': '4' }, query);
  }
  expect(await counts()).toMatchObject({ response: 2 });
});

test('a link for one respondent is shown where it cannot be told whether it was answered', async () => {
  const database = await openForTest(await temporaryFile());
  const { get } = await hostedForTest({}, { database });
  await database.schema.alterTable('records').renameTo('away').execute();
  const { statusCode, body } = await get(`?t=${links.tokenOf('renewal', { once: newOnce() })}`);
  expect(statusCode).toBe(200);
  expect(body).toContain('<form');
});

test('the live survey of a link for one respondent counts once, however often it is sent', async () => {
  const { get, collector, counts, database } = await hostedForTest();
  const token = links.tokenOf('renewal', { once: newOnce() });
  const { body } = await get(`?t=${token}`);
  const address = /"collector":"\.\.(\/v1\/responses[^"]*)"/.exec(body)?.[1] ?? '';
  const [one, other] = [rated('trust', 5), rated('trust', 1)].map((answer) =>
    record('response', { answers: [answer] }),
  );

  for (const _ of ['sent', 'sent again, as its acknowledgement was lost']) {
    const reply = await postRecords(collector, [record('offered'), one], { sentAt: one?.submittedAt }, address);
    expect(reply.json()).toMatchObject({ accepted: [expect.any(String), one?.id], refused: [] });
  }
  const second = await postRecords(collector, [other], {}, address);
  expect(second.json()).toEqual({
    accepted: [],
    refused: [{ id: other?.id, reason: 'a response by this link is stored already, and each counts once' }],
  });
  expect(await counts()).toMatchObject({ response: 1 });
  expect(await database.selectFrom('answers').select('rating').execute()).toEqual([{ rating: 5 }]);
});
