import { expect, test } from 'vitest';
import { LARGEST_BODY } from '../../src/contract/limits.ts';
import type { Database } from '../../src/database/tables.ts';
import { openForTest, temporaryFile } from '../support/database.ts';
import { type Hosted, hiddenIn, hostedForTest } from '../support/hosted.ts';

/** What stands in a page as it is read: without tags, and with its characters as they are. */
const readable = (html: string) =>
  html
    .replace(/<head>.*<\/head>|<script.*?<\/script>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code))
    .replace(/\s+/g, ' ');

const titleOf = (html: string) => /<title>(.*)<\/title>/.exec(html)?.[1];

/** Follows where a post leads, as a browser does. */
const follow = async ({ get }: Hosted, reply: { readonly headers: { readonly location?: unknown } }) =>
  await get(`${reply.headers.location}`.replace(/^renewal/, ''));

const answersIn = async (database: Database) =>
  await database.selectFrom('answers').select(['question', 'rating', 'text']).orderBy('position').execute();

test('an opened page stores nothing', async () => {
  const { get, collector, counts } = await hostedForTest();
  expect((await get()).statusCode).toBe(200);
  expect((await collector.inject({ method: 'HEAD', url: '/s/renewal' })).statusCode).toBe(200);
  expect(await counts()).toEqual({});
});

test('a form that is answered is stored with its offer and its start, and said to have arrived', async () => {
  const hosted = await hostedForTest();
  const page = await hosted.get();
  const reply = await hosted.post(page.body, { 'q-trust': '4', 'q-comment': '  Line one\r\nline two ' });
  expect(reply.statusCode).toBe(303);
  expect(await hosted.counts()).toEqual({ offered: 1, started: 1, response: 1 });
  const answers = await answersIn(hosted.database);
  expect(answers).toContainEqual({ question: 'trust', rating: 4, text: null });
  expect(answers).toContainEqual({ question: 'comment', rating: null, text: 'Line one\nline two' });
  const thanks = await follow(hosted, reply);
  expect(readable(thanks.body)).toContain('Thank you Your answers have reached the Department of State.');
});

test('an unanswered required question comes back in error with what was answered', async () => {
  const { get, post, counts } = await hostedForTest();
  const { body, statusCode } = await post((await get()).body, { 'q-ease': '2', 'q-comment': 'Kept' });
  expect(statusCode).toBe(422);
  expect(titleOf(body)).toBe('Error: Your experience with Passport renewal');
  expect(body).toMatch(/<h3 tabindex="-1" autofocus>Your answers have not been submitted yet<\/h3>/);
  expect(body).toMatch(
    /<a href="#q-trust">Choose how much .*<input type="radio" name="q-trust" value="1" [^>]*id="q-trust">/s,
  );
  expect(body).toContain('name="q-ease" value="2" checked');
  expect(body).toContain('>\nKept</textarea>');
  expect(await counts()).toEqual({});
});

test('a text beyond its room comes back with how much to shorten it', async () => {
  const { get, post } = await hostedForTest();
  const { body, statusCode } = await post((await get()).body, { 'q-trust': '4', 'q-comment': '😀'.repeat(5003) });
  expect(statusCode).toBe(422);
  expect(readable(body)).toContain('Shorten your answer by 3 characters');
  expect(body).toContain('😀'.repeat(5003));
});

test.each([
  ['a rating that there is not', { 'q-trust': '9' }],
  ['two ratings of one statement', { 'q-trust': ['1', '5'] }],
  ['an option of an object', { 'q-trust': 'constructor' }],
])('%s is an error that says what to do', async (_, fields) => {
  const { get, post, counts } = await hostedForTest();
  const { body, statusCode } = await post((await get()).body, fields);
  expect(statusCode).toBe(422);
  expect(readable(body)).toContain('Choose how much you agree or disagree: This interaction');
  expect(await counts()).toEqual({});
});

test('a question that an answer adds comes before anything is stored, and its answer with it', async () => {
  const hosted = await hostedForTest({ edition: '2023' });
  const first = await hosted.get();
  expect(readable(first.body)).not.toContain('What could have been better?');
  const second = await hosted.post(first.body, { 'q-trust': '2', 'q-comment': 'Slow' });
  expect(titleOf(second.body)).toBe('Your answers have not been submitted yet – Passport renewal');
  expect(readable(second.body)).toContain('A question was added: What could have been better?');
  expect(second.body).toContain('name="q-trust" value="2" checked');
  expect(await hosted.counts()).toEqual({});
  const reply = await hosted.post(second.body, {
    'q-trust': '2',
    'q-negative': ['ease', 'other'],
    'q-comment': 'Slow',
  });
  expect(reply.statusCode).toBe(303);
  const chosen = await hosted.database.selectFrom('options').select('option').where('chosen', '=', 1).execute();
  expect(chosen.map(({ option }) => option).sort()).toEqual(['ease', 'other']);
});

test('who leaves a branch is told so, and its answers go', async () => {
  const hosted = await hostedForTest({ edition: '2023' });
  const second = await hosted.post((await hosted.get()).body, { 'q-trust': '2' });
  const third = await hosted.post(second.body, { 'q-trust': '5', 'q-negative': 'ease' });
  expect(readable(third.body)).toContain('A question was removed: What could have been better?');
  const reply = await hosted.post(third.body, { 'q-trust': '5', 'q-negative': 'ease' });
  expect(reply.statusCode).toBe(303);
  expect((await answersIn(hosted.database)).map(({ question }) => question)).toEqual(['trust', 'positive', 'comment']);
});

test('a form that is posted twice at once is stored once, and both are told that it has arrived', async () => {
  const hosted = await hostedForTest();
  const page = await hosted.get();
  const replies = await Promise.all([1, 2, 3].map(() => hosted.post(page.body, { 'q-trust': '4' })));
  for (const reply of replies) expect(readable((await follow(hosted, reply)).body)).toContain('have reached');
  expect(await hosted.counts()).toEqual({ offered: 1, started: 1, response: 1 });
});

test('a form that is posted again with other answers is told that the first are counted', async () => {
  const hosted = await hostedForTest();
  const page = await hosted.get();
  await hosted.post(page.body, { 'q-trust': '4' });
  const again = await follow(hosted, await hosted.post(page.body, { 'q-trust': '1' }));
  expect(readable(again.body)).toContain('Only those submitted first are counted.');
  expect((await answersIn(hosted.database))[0]).toMatchObject({ question: 'trust', rating: 4 });
});

test('nobody is thanked who did not come from an answer', async () => {
  const { get } = await hostedForTest();
  for (const query of ['?delivered', '?delivered=yes', '?delivered=AAAAAAAAAAAAAAAAAAAAAA']) {
    expect(readable((await get(query)).body)).not.toContain('Thank you');
  }
});

test('a form that cannot be stored comes back with the answers and what to do, and is stored later', async () => {
  const database = await openForTest(await temporaryFile());
  const hosted = await hostedForTest({}, { database });
  const page = await hosted.get();
  await database.schema.alterTable('records').renameTo('away').execute();
  const { body, statusCode, headers } = await hosted.post(page.body, { 'q-trust': '4', 'q-comment': 'Kept' });
  expect(statusCode).toBe(503);
  expect(headers['retry-after']).toBe('60');
  expect(titleOf(body)).toMatch(/^Error: /);
  expect(readable(body)).toContain('submit them again in a few minutes');
  expect(body).toContain('name="q-trust" value="4" checked');
  expect(body).toContain('Kept</textarea>');
  expect(hiddenIn(body).id).toBe(hiddenIn(page.body).id);
  await database.schema.alterTable('away').renameTo('records').execute();
  expect((await hosted.post(body, { 'q-trust': '4', 'q-comment': 'Kept' })).statusCode).toBe(303);
  expect(await hosted.counts()).toMatchObject({ response: 1 });
});

test('who declines sends no answer, and can answer after all', async () => {
  const hosted = await hostedForTest();
  const page = await hosted.get();
  const own = page.body.slice(page.body.indexOf('<form id="decline"'), page.body.indexOf('</form>'));
  expect(page.body).toContain('<button type="submit" class="quiet" form="decline">No, thanks</button>');
  expect(own).not.toContain('q-');
  const reply = await hosted.post(page.body, { decline: 'yes' });
  expect(await hosted.counts()).toEqual({ offered: 1, declined: 1 });
  const { body } = await follow(hosted, reply);
  expect(readable(body)).toContain('You chose not to answer. None of your answers were kept or sent. Answer after all');
  expect(body).toContain('<a href="renewal">');
});

test('a survey whose clearance has expired is closed to readers and answers', async () => {
  const clearance = { ombControlNumber: '1234-5678', ombExpirationDate: '2026-01-31' };
  const now = { time: Date.parse('2026-01-31T23:59:00Z') };
  const { get, post, counts } = await hostedForTest(clearance, { now: () => now.time });
  const page = await get();
  expect(readable(page.body)).toContain('OMB No. 1234-5678');
  now.time += 60_000;
  const replies = [await get(), await post(page.body, { 'q-trust': '4' })];
  expect(replies.map(({ statusCode }) => statusCode)).toEqual([410, 410]);
  for (const { body } of replies) expect(readable(body)).toContain('This survey is closed');
  expect(await counts()).toEqual({});
});

test('a link chooses the language, and the record says so', async () => {
  const { get, post, database } = await hostedForTest({ provider: 'el Departamento de Estado' });
  const page = await get('?lang=es-MX');
  expect(page.body).toContain('<html lang="es" dir="ltr">');
  expect(page.body).toContain('action="renewal?lang=es-MX"');
  const wrong = await post(page.body, {}, '?lang=es-MX');
  expect(readable(wrong.body)).toContain('Sus respuestas aún no se han enviado');
  const reply = await post(page.body, { 'q-trust': '4' }, '?lang=es-MX');
  expect(reply.headers.location).toContain('lang=es');
  expect(await database.selectFrom('records').select(['lang', 'page']).distinct().execute()).toEqual([
    { lang: 'es', page: '/s/renewal' },
  ]);
  expect((await get('?lang=ar')).body).toContain('<html lang="ar" dir="rtl">');
  expect((await get('?lang=%22%3E')).body).toContain('<html lang="en"');
});

test('where several languages are configured they are links, in the words of each, and the browser chooses first', async () => {
  const translations = { es: { service: 'Renovación de pasaporte', provider: 'el Departamento de Estado' } };
  const { collector, get, post, database } = await hostedForTest({ languages: ['es', 'ar'], translations });
  const asks = async (accepted: string) =>
    (await collector.inject({ url: '/s/renewal?t=x', headers: { 'accept-language': accepted } })).body;
  const spanish = await asks('fr-CA, de;q=0.9, en;q=0.3, es-PR;q=0.7');
  expect(readable(spanish)).toContain('Esta interacción aumentó mi confianza en el Departamento de Estado.');
  expect(spanish).toContain('<a href="renewal?lang=ar&#38;t=x" lang="ar" hreflang="ar">العربية</a>');
  expect(spanish).toContain(
    '<a href="renewal?lang=es&#38;t=x" lang="es" hreflang="es" aria-current="true">Español</a>',
  );
  expect(await asks('de')).toContain('<html lang="en"');

  const wrong = await post((await get('?lang=es')).body, {}, '?lang=es');
  expect(wrong.body).not.toContain('hreflang');
  await post(wrong.body, { 'q-trust': '4' }, '?lang=es');
  const rows = await database.selectFrom('records').select(['service', 'lang', 'trust_statement']).distinct().execute();
  expect(rows).toEqual([
    {
      service: 'Passport renewal',
      lang: 'es',
      trust_statement: 'Esta interacción aumentó mi confianza en el Departamento de Estado.',
    },
  ]);
});

test('a choice in the link is ticked, and is no answer until it is submitted', async () => {
  const { get, counts } = await hostedForTest({ edition: '2023' });
  const { body } = await get('?trust=4&comment=Spam&positive=nothing');
  expect(body).toContain('name="q-trust" value="4" checked');
  expect(body).not.toContain('Spam');
  expect(readable(body)).toContain('What about this interaction made the difference?');
  expect(body).not.toContain('live.js');
  expect(await counts()).toEqual({});
});

test('what an agency or a respondent writes is text, never markup', async () => {
  const evil = `"><img src=x onerror=alert(1)></textarea></script><script>alert('1')</script>&amp;`;
  const { get, post } = await hostedForTest({ service: evil, title: evil, burdenContact: evil, burdenMinutes: 2 });
  const pages = [await get(), await post((await get()).body, { 'q-comment': `\n${evil}` })];
  for (const { body } of pages) {
    expect(body).not.toMatch(/<img|<script>|<\/script>[^\s<]/);
    expect(readable(body)).toContain("</script><script>alert('1')</script>&amp;");
  }
  // The first line end in a text area is the tag's.
  expect(pages[1]?.body).toContain('>\n&#34;&#62;&#60;img');
});

test('pages run nothing in line, keep their address to themselves and are kept by no cache', async () => {
  const { get } = await hostedForTest({ logoUrl: 'https://www.agency.gov/logo.svg', logoAlt: 'The agency' });
  const { headers, body } = await get();
  expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'self'; script-src 'self';/);
  expect(headers['content-security-policy']).toContain("form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
  expect(headers['content-security-policy']).toContain('img-src https://www.agency.gov');
  expect(headers).toMatchObject({
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  expect(headers['set-cookie']).toBeUndefined();
  expect(body).not.toMatch(/ style=| on[a-z]+=|<style/);
});

test('an address without a survey says so', async () => {
  const { collector } = await hostedForTest();
  for (const id of ['visa', 'constructor', '..%2Frenewal', '%3Cscript%3E']) {
    const { statusCode, body } = await collector.inject({
      url: `/s/${id}`,
      headers: { 'accept-language': 'es-US,en' },
    });
    expect(statusCode).toBe(404);
    expect(readable(body)).toContain('No hay ninguna encuesta en esta dirección');
  }
});

test('a form beyond every limit is told to be shortened', async () => {
  const { get, post, counts } = await hostedForTest();
  const { statusCode, body } = await post((await get()).body, {
    'q-trust': '4',
    'q-comment': 'x'.repeat(LARGEST_BODY),
  });
  expect(statusCode).toBe(413);
  expect(readable(body)).toContain('Please go back, shorten them and submit them again');
  expect(await counts()).toEqual({});
});

test('what no form posts is refused, and fields by the thousand store nothing', async () => {
  const { collector, get, post, counts } = await hostedForTest();
  const json = await collector.inject({ method: 'POST', url: '/s/renewal', payload: { 'q-trust': '4' } });
  expect(json.statusCode).toBe(415);
  const flood = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`q-trust${index}`, '4']));
  expect((await post((await get()).body, { ...flood, id: 'x', at: 'y', shown: '' })).statusCode).toBe(200);
  const foreign = await collector.inject({
    method: 'POST',
    url: '/s/renewal',
    headers: { origin: 'https://elsewhere.example', 'content-type': 'application/x-www-form-urlencoded' },
    payload: 'q-trust=4',
  });
  expect(foreign.statusCode).toBe(403);
  expect(await counts()).toEqual({});
});

test('a survey that cannot be shown keeps the collector from starting', async () => {
  await expect(hostedForTest({ edition: '1999' })).rejects.toThrow('services.renewal.edition must be one of');
});

test('what looks personal is warned of on a form that is back, and masked before it is stored', async () => {
  const { get, post, database } = await hostedForTest();
  const typed = 'Call 202-555-0123';
  const { body } = await post((await get()).body, { 'q-comment': typed });
  // As it was typed, for its author to mend.
  expect(body).toContain(`>\n${typed}</textarea>`);
  expect(readable(body)).toContain('looks personal will be saved as [***].');
  const [, described = ''] = /<textarea id="q-comment"[^>]* aria-describedby="([^"]+)"/.exec(body) ?? [];
  expect(described.split(' ')).toHaveLength(2);
  for (const id of described.split(' ')) expect(body).toContain(`id="${id}"`);
  expect((await post(body, { 'q-trust': '4', 'q-comment': typed })).statusCode).toBe(303);
  expect(await answersIn(database)).toContainEqual({ question: 'comment', rating: null, text: 'Call [***]' });
  expect((await post(body, { 'q-trust': '4', 'q-comment': typed })).headers.location).toContain('delivered');
});

test('the field for programs is in the form alone, and tells nobody that it was filled in', async () => {
  const { get, post, counts, database } = await hostedForTest();
  const { body } = await get();
  expect(body.match(/name="q-Website"/g)).toHaveLength(1);
  expect(body).toMatch(
    /<label class="spoken" aria-hidden="true">Leave this empty <input name="q-Website" [^>]*autocomplete="off">/,
  );
  // Kept where the form is back, as whoever filled it in may not do so again.
  const again = await post(body, { 'q-Website': 'https://spam.example' });
  expect(again.body).toContain('name="q-Website" tabindex="-1" autocomplete="off" value="https:');
  const reply = await post(body, { 'q-trust': '4', 'q-Website': 'https://spam.example' });
  expect(reply.headers.location).toContain('delivered');
  expect(await counts()).toEqual({ offered: 1, started: 1, response: 1 });
  const response = await database.selectFrom('records').select('suspicions').where('kind', '=', 'response').execute();
  expect(response).toEqual([{ suspicions: 'honeypot' }]);
});
