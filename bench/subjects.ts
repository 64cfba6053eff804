import { readFileSync } from 'node:fs';
import { bundle } from './bundle.ts';
import { posthog, posthogSlim } from './posthog.ts';
import type { Site } from './site.ts';
import type { Subject } from './subject.ts';

const JS = 'text/javascript;charset=utf-8';
const CSS = 'text/css;charset=utf-8';

const read = (path: string) => readFileSync(new URL(path, import.meta.url));

/** Where a survey stands in the page, with room for it, as the README advises. */
const placeOf = (height: string) => `<div id="question" style="min-height: ${height}"></div>`;

/** Room for one question: the same for all that ask one in the page. */
const PLACE = placeOf('24rem');

/** Room for seven. */
const LARGE_PLACE = placeOf('82rem');

/** The survey by the tag of the README, with further attributes. */
const tag = (site: Site, attributes = '', place = PLACE) => {
  site.put('/a11-survey.js', read('../dist/a11-survey.js'), JS);
  const integrity = read('../dist/integrity.txt').toString().split(' ')[0];
  return `${place}<script src="/a11-survey.js" integrity="${integrity}" crossorigin="anonymous" defer
    data-collector="/v1/responses" data-service="Passport renewal" data-provider="the Department of State"
    data-target="question" ${attributes}></script>`;
};

/** All that is measured, in the order of the tables. The first is the page alone, and is taken off the others. */
export const SUBJECTS: readonly Subject[] = [
  {
    id: 'bare',
    name: 'the page alone',
    what: 'the same page without a survey; “visible” is its heading',
    packages: [],
    control: ['h1'],
    answeredBy: 'nothing',
    set: () => '',
  },
  {
    id: 'preact',
    name: 'a bare Preact question',
    what: 'one question of five radio buttons in a shadow root, bundled with Preact and its hooks; one attempt to send, no outbox, no checks, one language',
    packages: ['preact'],
    control: ['#question', 'input'],
    answeredBy: 'click',
    async set(site) {
      site.put('/preact-question.js', await bundle('pages/preact-question.js', 'iife'), JS);
      return `${PLACE}<script src="/preact-question.js" defer></script>`;
    },
  },
  {
    id: 'a11-survey',
    name: '**a11-survey**, one question',
    what: '`dist/a11-survey.js` by the tag of the README with `data-drivers="[]" data-comment="false"`: the trust question, with all that the survey does beside it (outbox, validation, check of the configuration, the record that it was offered)',
    packages: [],
    control: ['a11-survey', 'input'],
    answeredBy: 'click',
    set: (site) => tag(site, 'data-drivers="[]" data-comment="false"'),
  },
  {
    id: 'whole',
    name: '**a11-survey**, seven questions',
    what: 'the same as the README’s tag has it: trust, five drivers and a comment, in a place with room for them',
    packages: [],
    control: ['a11-survey', 'input'],
    answeredBy: 'click',
    set: (site) => tag(site, '', LARGE_PLACE),
  },
  {
    id: 'waiting',
    name: '**a11-survey**, waiting',
    what: 'the seven questions with `data-trigger="transaction"`, before the transaction; “visible” is the page’s heading',
    packages: [],
    control: ['h1'],
    answeredBy: 'nothing',
    set: (site) => tag(site, 'data-trigger="transaction"', LARGE_PLACE),
  },
  {
    id: 'sentry',
    name: 'Sentry feedback',
    what: 'the SDK with the feedback integration alone, bundled and tree-shaken, no screenshots, its form opened at once; it has no rating, so its form of name, e-mail and description stands in, and the answer is a letter typed',
    packages: ['@sentry/browser'],
    control: ['#sentry-feedback', 'textarea'],
    answeredBy: 'letter',
    async set(site) {
      site.put('/sentry.js', await bundle('pages/sentry.js'), JS);
      site.answer('/api/1/', () => ({}));
      return '<script src="/sentry.js" type="module"></script>';
    },
  },
  posthogSlim,
  posthog,
  {
    id: 'surveyjs',
    name: 'SurveyJS',
    what: 'survey-core and survey-js-ui by the script tags of its guide, with its style sheet without the font, and one rating of five',
    packages: ['survey-core', 'survey-js-ui'],
    control: ['#question', '.sd-rating__item'],
    answeredBy: 'click',
    set(site) {
      site.put('/survey.core.min.js', read('node_modules/survey-core/survey.core.min.js'), JS);
      site.put('/survey-js-ui.min.js', read('node_modules/survey-js-ui/survey-js-ui.min.js'), JS);
      site.put('/survey-core.css', read('node_modules/survey-core/survey-core.fontless.min.css'), CSS);
      site.put('/survey.js', read('pages/surveyjs.js'), JS);
      return `<link rel="stylesheet" href="/survey-core.css">
        <script src="/survey.core.min.js" defer></script><script src="/survey-js-ui.min.js" defer></script>
        ${PLACE}<script src="/survey.js" defer></script>`;
    },
  },
];
