// The dashboard of an agency that does not exist, over two years of invented answers.
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCollector, openDatabase } from 'a11-survey/collector';

const TOKEN = randomUUID();
const DAY = 86_400_000;
const QUARTERS = 8;

const PROVIDER = 'the Agency for Examples';

/** The drivers in the words of the default edition. */
const STATEMENTS = {
  trust: `This interaction increased my trust in ${PROVIDER}.`,
  effectiveness: 'My need was addressed.',
  ease: 'It was easy to complete what I needed to do.',
  efficiency: 'It took a reasonable amount of time to do what I needed to do.',
  transparency: 'I understood what was being asked of me throughout the process.',
  humanity: 'I was treated fairly.',
  employee: 'Employees I interacted with were helpful.',
};

/** How many were offered a survey in a quarter, how well they thought of it at first, and how that changed. */
const SURVEYS = [
  { service: 'Permit renewal (invented)', channel: 'website', lang: 'en', offered: 260, mood: 0.52, change: 0.035 },
  { service: 'Permit renewal (invented)', channel: 'in_person', lang: 'en', offered: 55, mood: 0.8, change: -0.01 },
  { service: 'Benefit check (invented)', channel: 'website', lang: 'en', offered: 190, mood: 0.7, change: -0.02 },
];

/** What a few of those write who are content, and of those who are not. */
const COMMENTS = {
  content: [
    'Done in ten minutes. Thank you!',
    'Much better than the paper form.',
    'The person at the desk explained everything.',
    'Works on my phone 👍',
  ],
  discontent: [
    'I could not upload my documents: the page said the file was too large, but not how large it may be.',
    'It took three tries to sign in.\nThe code came by text after half an hour.',
    'Call me at 202-555-0143, I have been waiting for weeks.',
    'What does “primary filer” mean?',
  ],
};

/**
 * Serves the dashboard at `/dashboard` and its comments at `/comments`, made of what a collector of its own has stored.
 * That is made up when one of them is first asked for, anew with each start.
 *
 * @param {import('fastify').FastifyInstance} server
 */
export function serveDashboard(server) {
  /** @type {ReturnType<typeof createExample> | undefined} */
  let example;
  for (const page of ['/dashboard', '/comments']) {
    server.get(page, async (request, reply) => {
      example ??= createExample();
      const { collector } = await example;
      const { statusCode, headers, body } = await collector.inject({
        url: request.url,
        headers: { authorization: `Bearer ${TOKEN}` },
      });
      return reply.code(statusCode).headers(headers).send(body);
    });
  }
  server.addHook('onClose', async () => await (await example)?.close());
}

async function createExample() {
  const folder = await mkdtemp(join(tmpdir(), 'a11-survey-example-'));
  const database = await openDatabase(join(folder, 'example.sqlite'));
  const today = Date.now();
  let now = today;
  const collector = createCollector({ database, allowOrigins: [], now: () => now, readToken: TOKEN });
  const random = createRandom(280);
  for (let ago = QUARTERS - 1; ago >= 0; ago -= 1) {
    now = today - ago * 91 * DAY;
    const at = new Date(now).toISOString();
    for (const survey of SURVEYS) {
      const records = recordsOf(survey, QUARTERS - 1 - ago, at, random);
      for (let from = 0; from < records.length; from += 1000) {
        const payload = JSON.stringify({ sentAt: at, records: records.slice(from, from + 1000) });
        await collector.inject({
          method: 'POST',
          url: '/v1/responses',
          headers: { 'content-type': 'text/plain' },
          payload,
        });
      }
    }
  }
  now = today;
  return {
    collector,
    async close() {
      await collector.close();
      await database.destroy();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/**
 * What the respondents of one quarter send.
 *
 * @param {typeof SURVEYS[number]} survey
 * @param {number} quarter
 * @param {string} at
 * @param {() => number} random
 */
function recordsOf({ service, channel, lang, offered, mood, change }, quarter, at, random) {
  const asked = Object.entries(STATEMENTS).filter(([question]) => question !== 'employee' || channel === 'in_person');
  const trustStatement = STATEMENTS.trust;
  const level = mood + change * quarter;
  const made = (/** @type {string} */ kind, more = {}) => ({
    schemaVersion: 3,
    kind,
    id: randomUUID(),
    service,
    provider: PROVIDER,
    edition: 'default',
    channel,
    transactionPoint: 'post_interaction',
    surveyType: 'likert_scale',
    trustStatement,
    lang,
    page: '/done',
    startedAt: at,
    submittedAt: at,
    answers: [],
    ...more,
  });
  return Array.from({ length: Math.round(offered * (0.85 + 0.3 * random())) }).flatMap(() => {
    const offer = made('offered');
    const chance = random();
    if (chance < 0.12) return [offer, made('declined')];
    if (chance > 0.62) return [offer];
    if (random() < 0.14) {
      const reached = asked[Math.floor(random() ** 2 * asked.length)]?.[0];
      return [offer, made('started'), made('left', { reached })];
    }
    const answers = asked.map(([question, statement], index) => ({
      question,
      statement,
      ...(index === 0 || random() > 0.04 ? { rating: rating(level + 0.06 * Math.cos(index * 2), random) } : {}),
    }));
    const kind = random() < level ? 'content' : 'discontent';
    const text = COMMENTS[kind][Math.floor(random() * 16)];
    const comment = { question: 'comment', statement: 'Anything else you want to tell us?', ...(text && { text }) };
    return [offer, made('started'), made('response', { answers: [...answers, comment] })];
  });
}

/**
 * A rating that is the better the higher the level is, from 0 to 1.
 *
 * @param {number} level
 * @param {() => number} random
 */
function rating(level, random) {
  const isContent = random() < level;
  const chance = random();
  if (isContent) return chance < 0.55 ? 5 : 4;
  return chance < 0.45 ? 3 : chance < 0.75 ? 2 : 1;
}

/**
 * Numbers from 0 to 1 that are the same with each start (mulberry32).
 *
 * @param {number} seed
 */
function createRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
