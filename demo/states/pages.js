import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { collectorAt } from './collector.js';
import { CONFIGURATION } from './configuration.js';
import { fill, html, json } from './html.js';
import { shownInWords } from './shown.js';
import { STATES } from './states.js';
import { inWords } from './steps.js';
import { byBaseline, TRUSTED_TESTER } from './trusted-tester.js';

/** @typedef {import('./list/states-of.js').State} State */

/**
 * How a state is opened.
 *
 * @typedef {object} Opened
 * @property {boolean} isByHand Whether the tester takes the steps.
 * @property {boolean} isLight Whether the survey stands in the tree of the page.
 */

/** The languages that are not in the script itself. */
const LANGUAGE_FILES = readdirSync(new URL('../../dist/lang/', import.meta.url)).map((name) => basename(name, '.js'));

const read = (/** @type {string} */ name) => readFileSync(new URL(name, import.meta.url), 'utf8');

const entries = (/** @type {readonly string[]} */ texts) => texts.map((text) => html`<li>${text}</li>`);

/** @param {State} state */
const linkTo = ({ id, title }) => html`<a href="/states/${id}">${title}</a>`;

/**
 * A link to the state before or after.
 *
 * @param {string} where
 * @param {State | undefined} state
 */
const neighbour = (where, state) => (state ? html`<span>${where}: ${linkTo(state)}</span>` : '');

/**
 * The ways from the top of a page: to the survey, and to the same state opened otherwise.
 *
 * @param {State} state
 * @param {Opened} opened
 */
function otherWays({ id, steps, shows }, { isByHand, isLight }) {
  const address = (/** @type {readonly (string | false)[]} */ ways) => {
    const query = ways.filter(Boolean).join('&');
    return `/states/${id}${query && `?${query}`}`;
  };
  const byHand = isByHand && 'by-hand';
  const light = isLight && 'light';
  const other = isByHand
    ? html`<a href="${address([light])}">Have these steps taken for you</a>`
    : html`<a href="${address(['by-hand', light])}">Take these steps by hand</a>, to hear what is said at each`;
  const tree = isLight
    ? html`<a href="${address([byHand])}">Show it in a tree of its own</a>, a shadow root, as it comes`
    : html`<a href="${address([byHand, 'light'])}">Show it in the tree of the page</a>, without a shadow root`;
  return html`<ul>
    ${shows.length > 0 ? html`<li><a href="#survey">Go to the survey</a>.</li>` : ''}
    ${steps.length > 0 ? html`<li>${other}.</li>` : ''}
    <li>${tree}.</li>
    <li><a href="${address(['tools', byHand, 'light'])}">Open it for tools that are bookmarks</a>, such as ANDI: in the tree of the page.</li>
  </ul>`;
}

/** What a panel stands over: something to read and to tab through. */
const more = () => html`<nav aria-label="More of the page" class="more">
  ${STATES.slice(0, 20).map(linkTo)}
</nav>`;

/**
 * The page of a state.
 *
 * @param {State} state
 * @param {string} integrity The hash of the survey's script.
 * @param {Opened} opened
 */
export function statePage(state, integrity, opened) {
  const { isByHand, isLight } = opened;
  const { id, steps, shows, hides = [], becomes = [], tests, configuration } = state;
  const seen = shows.filter(({ what }) => what !== 'announced');
  const index = STATES.indexOf(state);
  const address = `/states/${id}`;
  return fill(read('state.html'), {
    ...state,
    integrity,
    address,
    device: state.device ?? '',
    theme: state.theme ?? '',
    stepsTitle: isByHand ? 'Take these steps' : 'How it comes about',
    steps:
      steps.length === 0
        ? html`<p>Nothing has to be done.</p>`
        : html`<p>${isByHand ? 'The survey is as it comes.' : 'The page takes these steps by itself when it opens. Reload it for the same state anew.'}</p>
            <ol>${entries(steps.map(inWords))}</ol>`,
    otherWays: otherWays(state, opened),
    shows: entries([
      ...(shows.length > 0
        ? seen.map((shown) => `There is ${shownInWords(shown)}`)
        : ['There is nothing of the survey.']),
      ...hides.map((hidden) => `There is not ${shownInWords(hidden)}`),
      ...becomes.map((shown) => `After a while, by itself, there is ${shownInWords(shown)}`),
    ]),
    sees: entries(state.sees),
    hears: entries([...shows.filter((each) => !seen.includes(each)).map(({ says }) => `“${says}”`), ...state.hears]),
    presses: entries(state.presses),
    tests: byBaseline(tests).map(({ baseline, tests }) => html`<li>${baseline}: ${tests.join(', ')}</li>`),
    more: configuration?.placement === 'panel' ? more() : '',
    language: [configuration?.lang, configuration?.languages ?? []]
      .flat()
      .filter((lang) => LANGUAGE_FILES.includes(String(lang)))
      .map((lang) => html`<script src="/dist/lang/${lang}.js" defer></script>`),
    opener: configuration?.opener ? html`<p><button type="button" id="opener">Tell us how it went</button></p>` : '',
    neighbours: [neighbour('Before it', STATES[index - 1]), neighbour('After it', STATES[index + 1])],
    configuration: json('configuration', {
      ...CONFIGURATION,
      ...configuration,
      ...(isLight && { dom: 'light' }),
      collector: collectorAt(state.collector ?? 'accepts'),
      // What was answered is not asked again: each visit is another transaction.
      transactionId: randomUUID(),
    }),
    stepsTaken: json('steps', steps),
  });
}

/** The page that leads to every state: by its group, and by the tests that it serves. */
export function statesIndex() {
  const groups = [...new Set(STATES.map(({ group }) => group))];
  return fill(read('index.html'), {
    count: STATES.length,
    groups: groups.map(
      (group) => html`<h3>${group}</h3>
        <dl class="examples">${STATES.filter((state) => state.group === group).map(
          (state) => html`<div><dt>${linkTo(state)}</dt><dd>${state.summary}</dd></div>`,
        )}</dl>`,
    ),
    tests: Object.entries(TRUSTED_TESTER).map(([test, name]) => {
      const serving = STATES.filter(({ tests }) => tests.includes(test));
      if (serving.length === 0) return '';
      return html`<details>
        <summary>${test} ${name}: ${serving.length} ${serving.length === 1 ? 'state' : 'states'}</summary>
        <ul>${serving.map((state) => html`<li>${linkTo(state)}</li>`)}</ul>
      </details>`;
    }),
  });
}
