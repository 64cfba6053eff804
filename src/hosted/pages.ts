import { randomUUID } from 'node:crypto';
import { headingOf } from '../widget/Survey.tsx';
import { dataScript, documentOf, policyOf } from './document.ts';
import type { HostedSurvey } from './hosted-survey.ts';
import { escapeHtml } from './markup.ts';
import { newsOf, noteOf, servedSurvey, type View } from './served-survey.tsx';
import { isPossible, type Submission, untouched } from './submission.ts';
import { type PageWords, pageWordsOf } from './words.ts';

/** A page as it is sent. */
export interface SentPage {
  readonly status: number;
  readonly policy: string;
  readonly html: string;
}

/** What the link to a page says. */
export interface Link {
  /** The survey's own query: language and token, without what is said once. */
  readonly query: string;
  /** The same in another language. */
  readonly queryIn: (lang: string) => string;
  /** The token, where its answers count once. */
  readonly onceToken?: string | undefined;
}

const NOBODY = () => [];
const NOTHING = { id: '', at: '' };

/** The form as it is first met, with choices that the link gives already: they are ticked, and nothing is submitted. */
export function formPage(
  survey: HostedSurvey,
  { query, queryIn, onceToken }: Link,
  chosen: URLSearchParams,
  now: number,
  scripts: readonly string[],
): SentPage {
  const answersTo = (id: string): readonly string[] => {
    const question = survey.questions.find((each) => each.id === id);
    const answers = chosen.getAll(id);
    return question && question.kind !== 'text' && isPossible(question, answers) ? answers : [];
  };
  const carried = { id: randomUUID(), at: new Date(now).toISOString() };
  const served = servedSurvey(survey, {
    stage: 'asking',
    asked: untouched(survey, answersTo),
    answersTo,
    carried,
    query,
    queryIn,
  });
  const isChosen = survey.questions.some(({ id }) => answersTo(id).length > 0);
  // The live survey begins without an answer.
  const isLive = !isChosen && scripts.length > 0;
  const live = isLive ? dataScript('survey', liveConfiguration(survey, onceToken)) : '';
  return page(survey, {
    status: 200,
    main: card(served) + live,
    title: nameOf(survey),
    scripts: isLive ? scripts : [],
  });
}

/** The form with what was answered, and why it is back: what is wrong, or what else is asked. */
export function formAgain(survey: HostedSurvey, { query }: Link, given: Submission): SentPage {
  const { say } = survey.voice;
  const isWrong = given.asked.some(({ error }) => error);
  const news = newsOf(
    given.added.map(({ id, statement }) => [id, say('added', { statement })] as const),
    given.removed.map(({ statement }) => say('removed', { statement })),
  );
  const note = given.added.length > 0 && noteOf('result', say('errorTitle'), news);
  const main = card(servedSurvey(survey, { ...viewOf(given), query, note }));
  const title = isWrong ? `${wordsOf(survey).error}: ${nameOf(survey)}` : titled(say('errorTitle'), survey);
  return page(survey, { status: isWrong ? 422 : 200, main, title });
}

/** The form with what was answered, which could not be stored now: the database is away, or its network sent too much. */
export function laterPage(survey: HostedSurvey, { query }: Link, given: Submission, status: 429 | 503 = 503): SentPage {
  const { say } = survey.voice;
  const told = { tag: 'p', attributes: {}, children: wordsOf(survey).later };
  const note = noteOf('result unsaved', say('unsavedTitle'), told);
  const main = card(servedSurvey(survey, { ...viewOf(given), query, note }));
  return page(survey, { status, main, title: `${wordsOf(survey).error}: ${titled(say('unsavedTitle'), survey)}` });
}

/** What has become of the answers. */
export function endPage(survey: HostedSurvey, { query }: Link, end: 'delivered' | 'declined'): SentPage {
  const view: View = { stage: end, asked: [], answersTo: NOBODY, carried: NOTHING, query };
  const title = end === 'delivered' ? titled(survey.voice.say('thanks'), survey) : nameOf(survey);
  return page(survey, { status: 200, main: card(servedSurvey(survey, view)), title });
}

/** A page of one sentence in place of the survey. */
export function saidPage(survey: HostedSurvey, status: number, said: Exclude<keyof PageWords, 'error'>): SentPage {
  const text = wordsOf(survey)[said];
  const main = card(`<p class="result unsaved">${escapeHtml(text)}</p>`);
  return page(survey, { status, main, title: titled(text, survey) });
}

/** The same where there is no survey to speak for. */
export function strayPage(
  language: HostedSurvey['language'],
  status: number,
  said: Exclude<keyof PageWords, 'error'>,
): SentPage {
  const text = escapeHtml(pageWordsOf(language.lang)[said]);
  const main = card(`<h1>${text}</h1>`);
  return {
    status,
    policy: policyOf(undefined),
    html: documentOf({ language, title: pageWordsOf(language.lang)[said], main }),
  };
}

const nameOf = ({ words, voice }: HostedSurvey) => headingOf({ ...words, voice });
const titled = (title: string, { words }: HostedSurvey) => `${title} – ${words.service}`;
const wordsOf = ({ language }: HostedSurvey) => pageWordsOf(language.lang);

const viewOf = ({ asked, answersTo, id, at }: Submission) => ({
  stage: 'asking' as const,
  asked,
  answersTo,
  carried: { id, at },
});

const card = (html: string) => `<div id="served"><div class="survey">${html}</div></div>`;

interface Made {
  readonly status: number;
  readonly main: string;
  readonly title: string;
  readonly scripts?: readonly string[];
}

function page({ words, language }: HostedSurvey, { status, main, title, scripts = [] }: Made): SentPage {
  const { service } = words;
  return {
    status,
    policy: policyOf(words.logoUrl),
    html: documentOf({
      language,
      title,
      service,
      main,
      scripts,
    }),
  };
}

/** What a page of an agency decides for its survey is of no use here: where on the page it stands, when, and to whom. */
const OF_PAGES = [
  'collector',
  'touchpoints',
  'target',
  'placement',
  'opener',
  'dom',
  'trigger',
  'urlPattern',
  'delaySeconds',
];
const OF_SAMPLES = ['transactionId', 'samplePercent', 'quietDays', 'memory', '$schema'];

/** The configuration of the live survey, which sends its records beside the page. */
function liveConfiguration({ id, written, language, languages }: HostedSurvey, onceToken: string | undefined) {
  const kept = Object.entries(written).filter(([key]) => ![...OF_PAGES, ...OF_SAMPLES].includes(key));
  const query = onceToken ? `?${new URLSearchParams({ service: id, t: onceToken })}` : '';
  const tags = languages.map(({ lang }) => lang);
  const choice = tags.length > 1 && { languages: tags };
  return { ...Object.fromEntries(kept), lang: language.lang, ...choice, collector: `../v1/responses${query}` };
}
