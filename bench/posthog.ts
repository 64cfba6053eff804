import { readFileSync } from 'node:fs';
import { bundle } from './bundle.ts';
import { versionOf } from './install.ts';
import type { Site } from './site.ts';
import type { Subject } from './subject.ts';

const JS = 'text/javascript;charset=utf-8';

/** One rating of five in a popover, shown at once, as PostHog's API returns a survey. */
const SURVEY = {
  id: '0190a5c8-0000-0000-0000-000000000001',
  name: 'Trust',
  description: '',
  type: 'popover',
  start_date: '2026-01-01T00:00:00Z',
  end_date: null,
  schedule: 'once',
  appearance: { displayThankYouMessage: true, whiteLabel: true },
  conditions: null,
  questions: [
    {
      id: '0190a5c8-0000-0000-0000-000000000002',
      type: 'rating',
      display: 'number',
      scale: 5,
      question: 'This interaction increased my trust in the Department of State.',
      lowerBoundLabel: 'Strongly disagree',
      upperBoundLabel: 'Strongly agree',
      buttonText: 'Submit',
    },
  ],
};

/** The settings of a project that has surveys and nothing else switched on. */
const PROJECT = {
  token: 'bench',
  surveys: [SURVEY],
  supportedCompression: ['gzip', 'gzip-js'],
  hasFeatureFlags: false,
  sessionRecording: false,
  heatmaps: false,
  capturePerformance: false,
  autocapture_opt_out: true,
  autocaptureExceptions: false,
  captureDeadClicks: false,
  isAuthenticated: false,
  siteApps: [],
};

/** The stub of PostHog's servers: settings, flags, surveys, events, and the files that its library asks for by itself. */
function stub(site: Site): void {
  const read = (file: string) => readFileSync(new URL(`node_modules/posthog-js/dist/${file}.js`, import.meta.url));
  site.put('/static/array.js', read('array'), JS);
  // Where its servers have it, and where it looks first.
  site.put(`/static/${versionOf('posthog-js')}/surveys.js`, read('surveys'), JS);
  const settings = JSON.stringify({ bench: { config: PROJECT, siteApps: [] } });
  site.put('/array/bench/config.js', `window._POSTHOG_REMOTE_CONFIG = ${settings};`, JS);
  site.answer('/array/bench/config', () => PROJECT);
  site.answer('/api/surveys/', () => ({ surveys: [SURVEY] }));
  site.answer('/flags/', () => ({ ...PROJECT, flags: {}, featureFlags: {}, errorsWhileComputingFlags: false }));
  for (const path of ['/e/', '/i/', '/s/']) site.answer(path, () => ({ status: 'Ok' }));
}

/** What holds the popover, and the first point of its scale. */
const CONTROL = ['[class^="PostHogSurvey"]', '.ratings-number'] as const;

/** PostHog by its snippet, the installation that its documentation recommends. */
export const posthog: Subject = {
  id: 'posthog',
  name: 'PostHog',
  what: 'by the snippet that its documentation recommends, with autocapture, page views, recordings and all else off that a survey does not need; one rating of five in a popover',
  packages: ['posthog-js'],
  control: CONTROL,
  answeredBy: 'click',
  async set(site) {
    stub(site);
    return `<script>${await bundle('pages/posthog-snippet.js', 'iife')}</script>`;
  },
};

/** PostHog as small as it gets. */
export const posthogSlim: Subject = {
  id: 'posthog-slim',
  name: 'PostHog, slim',
  what: 'the same from `posthog-js/slim` with its survey extension alone, bundled and tree-shaken',
  packages: ['posthog-js'],
  control: CONTROL,
  answeredBy: 'click',
  async set(site) {
    stub(site);
    site.put('/posthog-slim.js', await bundle('pages/posthog-slim.js'), JS);
    return '<script src="/posthog-slim.js" type="module"></script>';
  },
};
