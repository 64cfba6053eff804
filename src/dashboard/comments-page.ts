import type { CommentChoices } from '../report/comments/choices.ts';
import type { CommentPage } from '../report/comments/list.ts';
import { placeName } from '../report/comments/place.ts';
import { CHOSEN, type CommentQuery, TRUSTS } from '../report/comments/query.ts';
import type { Direction } from '../report/comments/scan.ts';
import { MOST_CHARACTERS } from '../report/comments/words.ts';
import { commentItem, trustName } from './comment-item.ts';
import { documentOf } from './document.ts';
import { all, select } from './filters.ts';
import { type Html, html } from './html.ts';
import { languageName, momentName, plainly, questionName } from './names.ts';
import { plural } from './numbers.ts';

/** All that a page of comments shows. */
export interface CommentsView {
  readonly query: CommentQuery;
  readonly page: CommentPage;
  readonly choices: CommentChoices;
  /** How many were ever written with this choice, where the tallies tell. */
  readonly written: number | undefined;
}

/** A page of comments as an HTML document. Whatever somebody wrote stands in it as text. */
export function commentsPage(view: CommentsView): string {
  const { page } = view;
  return documentOf(
    'Comments',
    { isServed: true, page: 'comments' },
    html`<h1>Comments</h1>
<p class="lead">What people wrote, the newest first. Personal information that was recognized in it is masked; read on with
care, as not all can be.</p>
${form(view)}
${summary(view)}
${page.responses.length > 0 && html`<ol class="responses">${page.responses.map(commentItem)}</ol>`}
${pager(view)}`,
  );
}

function form({ query, choices }: CommentsView): Html {
  const quarters = [...choices.quarters.map(({ name }) => name), query.quarter].filter(Boolean);
  const latest = [...new Set(quarters)].sort().reverse();
  const day = (name: 'since' | 'until', label: string) =>
    html`<div><label for="${name}">${label}</label><input id="${name}" name="${name}" type="date" value="${query[name]}"></div>`;
  return html`<form class="filters" method="get" role="search" aria-label="Comments">
<div class="across"><label for="search">Words, of which a comment must have all</label><input id="search" name="search" type="search" maxlength="${MOST_CHARACTERS}" value="${query.search}" dir="auto"></div>
${select('service', 'Service', all(choices.services, String), query.service)}
${select('channel', 'Channel', all(choices.channels, plainly), query.channel)}
${select('lang', 'Language', all(choices.langs, languageName), query.lang)}
${select('question', 'Question', all(choices.questions, questionName), query.question)}
${select(
  'trust',
  'Trust',
  all(TRUSTS, (trust) => trustName(trust as (typeof TRUSTS)[number])),
  query.trust,
)}
${select(
  'quarter',
  'Quarter',
  all(latest, (name) => name.replace('Q', ' Q')),
  query.quarter,
)}
${day('since', 'From day')}
${day('until', 'To day')}
${select(
  'suspected',
  'Suspected responses',
  [
    { value: '', name: 'Shown' },
    { value: 'left-out', name: 'Left out' },
    { value: 'alone', name: 'Alone' },
  ],
  query.suspected,
)}
<button>Show</button>
</form>`;
}

function summary({ query, page, written }: CommentsView): Html {
  const { responses, lookedTo, newer, older } = page;
  const shown = plural(responses.length, 'response', 'responses');
  const isWhole = !newer && !older;
  const many =
    written === undefined
      ? `${isWhole ? 'In all, ' : ''}${shown} found${isWhole ? '' : ' on this page'}.`
      : `${plural(written, 'comment was', 'comments were')} written with this choice${written > 0 ? '; what was deleted since is not here' : ''}. ${shown} on this page.`;
  const far =
    lookedTo && `All comments until ${momentName(new Date(lookedTo))} were looked through; there are more beyond.`;
  const chosen = chosenIn(query);
  return html`${chosen.length > 0 && html`<p>Only <b>${chosen.join(', ')}</b>.</p>`}<p>${many} ${far}</p>
<p class="source downloads">All of them: <a href="?${address(query, { format: 'csv' })}">as CSV</a>. This page: <a href="?${address(query, { format: 'json' })}">as JSON</a>.</p>`;
}

/** What was chosen, in words: on paper there is no form. */
const chosenIn = (query: CommentQuery): readonly string[] =>
  [
    query.search && `with “${query.search}”`,
    query.service,
    query.channel && plainly(query.channel),
    query.lang && languageName(query.lang),
    query.question && questionName(query.question),
    query.trust && `trust ${trustName(query.trust)}`,
    query.quarter,
    query.since && `from ${query.since}`,
    query.until && `to ${query.until}`,
    query.suspected && `suspected responses ${plainly(query.suspected.replace('-', ' ')).toLowerCase()}`,
  ].filter((each) => each !== '');

/** Links by the place of the first or last response, so that nothing is shown twice while new ones come in. */
function pager({ query, page: { newer, older, lookedTo, direction } }: CommentsView): Html | false {
  if (!newer && !older) return false;
  const name = (way: Direction, usual: string, further: string) => (lookedTo && direction === way ? further : usual);
  return html`<nav class="pager" aria-label="Further comments">
${newer && html`<a href="?${address(query)}">Newest</a> <a rel="prev" href="?${address(query, { after: placeName(newer) })}">${name('newer', 'Newer', 'Look further on')}</a>`}
${older && html`<a rel="next" href="?${address(query, { before: placeName(older) })}">${name('older', 'Older', 'Look further back')}</a>`}
</nav>`;
}

/** What was chosen as it stands in an address, with what else is given. */
function address(query: CommentQuery, more: Readonly<Record<string, string>> = {}): string {
  const chosen = CHOSEN.filter((name) => query[name]).map((name) => [name, query[name]]);
  return new URLSearchParams({ ...Object.fromEntries(chosen), ...more }).toString();
}
