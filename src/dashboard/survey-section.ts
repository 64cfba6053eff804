import { wilson } from '../report/interval.ts';
import type { Quarter } from '../report/quarter.ts';
import { differencesOf } from '../report/text.ts';
import { choiceFigure, distributionFigure, dropOffFigure, surveyName, trustFigure } from './figures.ts';
import { type Html, html } from './html.ts';
import { languageName, plainly } from './names.ts';
import { count, FEW, percent, plural, range } from './numbers.ts';
import type { DashboardQuery } from './query.ts';
import type { ShownSurvey } from './read.ts';
import { suspectedCaveat } from './suspected-caveat.ts';
import { trustOf } from './trust.ts';

const idOf = (index: number) => `survey-${index + 1}`;

/** Links to every survey: to its place in the page, or, where it is not drawn here, to a page of its own. */
export function contents(
  surveys: readonly ShownSurvey[],
  drawn: readonly ShownSurvey[],
  { quarter, suspected }: DashboardQuery,
): Html {
  const chosen = suspected === 'left-out' && { suspected };
  const target = ({ tally: { service, channel, lang } }: ShownSurvey, index: number) =>
    drawn.length > 0
      ? `#${idOf(index)}`
      : `?${new URLSearchParams({ service, channel, lang, quarter: quarter.name, ...chosen }).toString()}`;
  return html`<nav aria-labelledby="contents"><h2 id="contents">Surveys</h2>
<ul>${surveys.map((survey, index) => html`<li><a href="${target(survey, index)}">${surveyName(survey.tally)}</a></li>`)}</ul>
</nav>`;
}

/** All that is shown of one survey, with links to its comments of a quarter where one is given. */
export function surveySection(
  survey: ShownSurvey,
  index: number,
  surveys: readonly ShownSurvey[],
  quarter: Quarter | undefined,
): Html {
  const { tally, folder, trust } = survey;
  const { lang } = tally;
  const id = idOf(index);
  const rated = tally.ratings.filter(({ n }) => n > 0);
  const choices = tally.choices.filter(({ options }) => options.length > 0);
  return html`<section class="survey" aria-labelledby="${id}">
<h2 id="${id}">${surveyName(tally)}</h2>
<p class="about">${aboutOf(survey, surveys)}</p>
${keyNumbers(survey)}
${trust.map((series, number) => trustFigure(`${id}-trust-${number + 1}`, series, lang))}
${rated.length > 0 && distributionFigure(`${id}-answers`, rated, lang, folder)}
${choices.map((choice, number) => choiceFigure(`${id}-choice-${number + 1}`, choice, lang, folder))}
${dropOffFigure(`${id}-left`, tally, folder)}
${commentsNote(survey, quarter)}
</section>`;
}

/** How many wrote something, and, where the page is served, where to read it. */
function commentsNote({ tally, folder }: ShownSurvey, quarter: Quarter | undefined): Html | false {
  const { service, channel, lang, comments } = tally;
  const sum = (name: 'n' | 'masked') => comments.reduce((total, each) => total + each[name], 0);
  if (sum('n') === 0) return false;
  const chosen = quarter && new URLSearchParams({ service, channel, lang, quarter: quarter.name }).toString();
  return html`<h3>Comments</h3>
<p>${plural(sum('n'), 'comment', 'comments')}. ${plural(sum('masked'), 'piece', 'pieces')} of personal information masked in them.
${chosen && html`<a href="comments?${chosen}">Read the comments<span class="unseen"> on ${surveyName(tally)}</span></a>`}</p>
<p class="source">Source: ${folder}/report.json: comments.</p>`;
}

/** What was asked of whom, and, where a service has several surveys on a channel, why they are apart. */
function aboutOf({ tally }: ShownSurvey, surveys: readonly ShownSurvey[]): string {
  const { transactionPoint, edition, lang, ombControlNumber, service, channel } = tally;
  const group = surveys
    .map((each) => each.tally)
    .filter((each) => each.service === service && each.channel === channel);
  const differences = differencesOf(group);
  return [
    plainly(transactionPoint),
    languageName(lang),
    `edition ${edition}`,
    ...(ombControlNumber ? [`OMB control number ${ombControlNumber}`] : []),
    ...(differences.length > 0
      ? [`one of ${group.length} surveys on this channel, apart as they differ in ${differences.join(', ')}`]
      : []),
  ].join(' · ');
}

/** The numbers that a briefing begins with. */
function keyNumbers({ tally, folder }: ShownSurvey): Html {
  const { offered, declined, completed } = tally;
  const trusts = trustOf(tally).map(({ isThumbs, positive, n }) => ({
    term: isThumbs ? 'Trust (thumbs up)' : 'Trust (agree)',
    number: percent(positive, n),
    detail: `${count(positive)} of n ${count(n)}, 95% interval ${range(wilson(positive, n))}`,
  }));
  const numbers = [
    ...trusts,
    {
      term: 'Responses',
      number: count(completed),
      detail: `of ${plural(offered, 'person', 'people')} offered the survey`,
    },
    {
      term: 'Response rate',
      number: percent(completed, offered),
      detail: offered === 0 ? 'offers were not counted' : `${count(completed)} of n ${count(offered)}`,
    },
    { term: 'Declined', number: percent(declined, offered), detail: `${count(declined)} of n ${count(offered)}` },
  ];
  return html`<dl class="key">${numbers.map(
    ({ term, number, detail }) => html`<div><dt>${term}</dt><dd><b>${number}</b> <span>${detail}</span></dd></div>`,
  )}</dl>
${completed < FEW && html`<p class="caveat"><strong>Read with care:</strong> this survey has fewer than ${FEW} responses.</p>`}
${suspectedCaveat(tally.suspected)}
<p class="source">Source: ${folder}/header-v1.csv: survey_opp_volume, response_count; report.json: declined.</p>`;
}
