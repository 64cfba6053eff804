import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LARGEST_BODY } from '../contract/limits.ts';
import type { Commit } from '../database/store.ts';
import type { Database } from '../database/tables.ts';
import { en } from '../language/en.ts';
import { everyLanguageOf } from '../language/every-language.ts';
import type { Language } from '../language/language.ts';
import { PACKS } from '../language/packs/packs.ts';
import { givenBy } from '../widget/answers.ts';
import { STYLE, scriptsFor } from './files.ts';
import { type HostedSurvey, hostedSurvey } from './hosted-survey.ts';
import { keepDeclined, keepResponse } from './keep.ts';
import { createUnknown } from './known.ts';
import type { LinkFacts, Links } from './links.ts';
import { endPage, formAgain, formPage, type Link, laterPage, type SentPage, saidPage, strayPage } from './pages.ts';
import type { Services } from './services.ts';
import { readSubmission } from './submission.ts';

/** What hosted pages are served from. */
export interface Host {
  readonly services: Services;
  readonly links: Links;
  readonly database: Database;
  /**
   * What stores the records of a request, and for how many seconds it has to wait before so many are taken; and what is
   * told which records none of these surveys makes.
   */
  readonly guard: {
    readonly commitOf: (request: FastifyRequest) => Commit;
    readonly take: (request: FastifyRequest, records: number) => number;
    readonly know: (unknown: ReturnType<typeof createUnknown>) => void;
  };
  /** The clock, in milliseconds since 1970. */
  readonly now: () => number;
}

/** After how many seconds to submit again what could not be stored. */
const RETRY_SECONDS = 60;

/** What a page says of its end, each with a proof: who has not come to it is not told so. */
const ENDS = ['delivered', 'again', 'declined'] as const;
type End = (typeof ENDS)[number];

/** A request, with all that is known of its survey. */
interface Asked {
  readonly survey: HostedSurvey;
  readonly facts: LinkFacts | undefined;
  readonly link: Link;
  readonly query: URLSearchParams;
}

type Get = FastifyRequest<{ Params: { service: string } }>;

/**
 * Serves each service's survey as a page at `/s/{service}`: a plain form, which a script replaces by the live survey
 * where it runs. A `GET` stores nothing, as the links of mail are opened by programs too.
 */
export async function serveSurveys(scope: FastifyInstance, host: Host): Promise<void> {
  const { services, links, database, guard, now } = host;
  guard.know(createUnknown(services));
  const scripts = scriptsFor(PACKS.map(({ lang }) => lang));
  const packs = scripts.filter(({ name }) => name.startsWith('lang/')).map(({ name }) => name);

  for (const { name, type, content } of [STYLE, ...scripts]) {
    scope.get(`/s/${name}`, (_request, reply) =>
      reply.header('Cache-Control', 'public, max-age=300').type(`${type}; charset=utf-8`).send(content),
    );
  }

  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: LARGEST_BODY },
    (_request, body, done) => done(null, new URLSearchParams(String(body))),
  );
  scope.addHook('onSend', async (_request, reply) => {
    reply
      .header('X-Content-Type-Options', 'nosniff')
      // To no other site; of a form, `no-referrer` would have the browser post `Origin: null`.
      .header('Referrer-Policy', 'same-origin');
  });
  const today = () => new Date(now()).toISOString().slice(0, 10);

  const read = (request: Get): Asked | undefined => {
    const id = request.params.service;
    const input = services.get(id);
    const query = new URLSearchParams(request.url.split('?').slice(1).join('?'));
    const token = query.get('t') ?? undefined;
    const lang = query.get('lang') ?? undefined;
    const facts = links.read(id, token);
    const survey = input && hostedSurvey(id, input, { link: lang, browser: preferred(request) }, facts);
    if (!survey) return undefined;
    const queryIn = (tag: string | undefined) => {
      const own = new URLSearchParams({ ...(tag && { lang: tag }), ...(token && { t: token }) });
      return `${id}${own.size > 0 ? `?${own}` : ''}`;
    };
    return { survey, facts, query, link: { query: queryIn(lang), queryIn, onceToken: facts?.once && token } };
  };

  /** The page in place of a survey that is not there, or not any more (5 CFR 1320.5). */
  const instead = (request: Get, asked: Asked | undefined): SentPage | undefined => {
    if (!asked) return strayPage(languageFor(request), 404, 'missing');
    const { ombExpirationDate } = asked.survey.configuration;
    return ombExpirationDate && ombExpirationDate < today() ? saidPage(asked.survey, 410, 'closed') : undefined;
  };

  const proofOf = (id: string, end: End) => `${id} ${end}`;
  const goTo = (reply: FastifyReply, { survey, query }: Asked, end: End) => {
    const lang = query.get('lang');
    const told = new URLSearchParams({ ...(lang && { lang }), [end]: links.proofOf(proofOf(survey.id, end)) });
    return reply.code(303).header('Location', `${survey.id}?${told}`).header('Cache-Control', 'no-store').send();
  };
  const endIn = ({ survey, query }: Asked) =>
    ENDS.find((end) => links.isProof(proofOf(survey.id, end), query.get(end) ?? ''));

  scope.get('/s/:service', async (request: Get, reply) => {
    const asked = read(request);
    const other = instead(request, asked);
    if (other || !asked) return send(reply, other);
    const { survey, facts, query, link } = asked;
    const end = endIn(asked);
    if (end === 'again') return send(reply, saidPage(survey, 200, 'again'));
    if (end) return send(reply, endPage(survey, link, end));
    const once = links.recordIdOf(survey.id, facts);
    if (once && (await isAnswered(database, once, request))) return send(reply, saidPage(survey, 200, 'again'));
    const pack = packs.filter((name) => survey.languages.some(({ lang }) => name === `lang/${lang}.js`));
    const own = scripts.map(({ name }) => name).filter((name) => !packs.includes(name));
    return send(reply, formPage(survey, link, query, now(), own.length > 0 ? [...pack, ...own] : []));
  });

  // No cookie and no log-in goes with a form, so that one posted from elsewhere gains nothing over one posted by hand. The
  // collector takes none from an origin that it does not know, all the same.
  scope.post('/s/:service', async (request: Get, reply) => {
    const asked = read(request);
    const other = instead(request, asked);
    if (other || !asked) return send(reply, other);
    const { survey, facts, link } = asked;
    const fields = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
    const given = readSubmission(survey, fields, now());
    const carried = { ...given, id: links.recordIdOf(survey.id, facts) ?? given.id };
    try {
      if (given.isDeclined) {
        if (guard.take(request, 2) === 0) await keepDeclined(survey, given, now(), guard.commitOf(request));
        return goTo(reply, asked, 'declined');
      }
      if (given.added.length > 0 || given.asked.some(({ error }) => error)) {
        return send(reply, formAgain(survey, link, given));
      }
      const wait = guard.take(request, 3);
      if (wait > 0) return send(reply.header('Retry-After', wait), laterPage(survey, link, given, 429));
      const questions = given.asked.map(({ question }) => question);
      const response = givenBy(questions, given.answersTo);
      return goTo(
        reply,
        asked,
        await keepResponse(survey, carried, response, now(), guard.commitOf(request), database),
      );
    } catch (error) {
      request.log.error({ reason: String(error) }, 'a form could not be stored');
      // Who turns the survey down has nothing to lose.
      if (given.isDeclined) return goTo(reply, asked, 'declined');
      return send(reply.header('Retry-After', RETRY_SECONDS), laterPage(survey, link, given));
    }
  });

  scope.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error({ reason: error.message }, 'a page failed');
    const language = read(request as Get)?.survey.language ?? languageFor(request);
    return send(reply, strayPage(language, status, status === 413 ? 'tooLarge' : 'failed'));
  });
}

const send = (reply: FastifyReply, page: SentPage | undefined): FastifyReply =>
  page
    ? reply
        .code(page.status)
        .header('Content-Security-Policy', page.policy)
        .header('Cache-Control', 'no-store')
        .type('text/html; charset=utf-8')
        .send(page.html)
    : reply;

/** The languages that a browser asks for, the preferred ones first (RFC 9110, section 12.5.4). */
const preferred = ({ headers }: FastifyRequest): readonly string[] =>
  (headers['accept-language'] ?? '')
    .split(',', 20)
    .map((each) => {
      const [tag = '', quality = '1'] = each.split(/;\s*q=/);
      return { tag: tag.trim(), quality: Number(quality) };
    })
    .sort((one, other) => other.quality - one.quality)
    .map(({ tag }) => tag);

/** The language for those whose survey is not known. */
const languageFor = (request: FastifyRequest): Language =>
  preferred(request)
    .map(everyLanguageOf)
    .find((each) => each !== undefined) ?? en;

/** Whether a link has been answered. Where that cannot be told now, its survey is shown: what is stored is one answer. */
async function isAnswered(database: Database, id: string, { log }: FastifyRequest): Promise<boolean> {
  try {
    const found = await database.selectFrom('records').select('id').where('id', '=', id).executeTakeFirst();
    return found !== undefined;
  } catch (error) {
    log.error({ reason: String(error) }, 'whether a link was answered could not be read');
    return false;
  }
}
