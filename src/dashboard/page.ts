import { setImmediate } from 'node:timers/promises';
import type { Quarter } from '../report/quarter.ts';
import { documentOf } from './document.ts';
import { overviewFigure } from './figures.ts';
import { filters } from './filters.ts';
import { type Html, html } from './html.ts';
import { dayName, momentName } from './names.ts';
import { count, FEW, plural } from './numbers.ts';
import type { DashboardView } from './read.ts';
import { contents, surveySection } from './survey-section.ts';
import { suspectedCaveat } from './suspected-caveat.ts';

/** How a dashboard is shown: served, with filters, or as a file of its own, with everything in it. */
export interface Presentation {
  readonly isServed: boolean;
  readonly now: Date;
}

/**
 * A dashboard as an HTML document that asks for nothing else: no script, no file, no font. Surveys are drawn one at a
 * time, and a collector receives in between.
 */
export async function dashboardPage(view: DashboardView, { isServed, now }: Presentation): Promise<string> {
  const { query, surveys, isDrawn } = view;
  const title = `Survey results, fiscal quarter ${spelled(query.quarter)}`;
  const drawn = isDrawn ? surveys : [];
  const sections: Html[] = [];
  for (const [index, survey] of drawn.entries()) {
    sections.push(surveySection(survey, index, surveys, isServed ? query.quarter : undefined));
    await setImmediate();
  }
  return documentOf(
    title,
    { isServed, page: 'dashboard' },
    html`<h1>${title}</h1>
<p class="lead">${dayName(query.quarter.firstDay)} to ${dayName(query.quarter.lastDay)}. ${asOf(query.quarter, now)}</p>
${isServed && filters(view)}
${surveys.length === 0 ? nothing(view) : introduction(view)}
${overall(view)}
${surveys.length > 1 && [contents(surveys, drawn, query), html`<section class="survey"><h2 id="overview">All surveys</h2>${overviewFigure(surveys)}</section>`]}
${sections}
${origin(query.quarter)}`,
  );
}

const spelled = ({ name }: Quarter) => name.replace('Q', ' Q');

function asOf({ until }: Quarter, now: Date): string {
  const isOver = now.toISOString() >= until;
  return `As of ${momentName(now)}.${isOver ? '' : ' This quarter is not over: its numbers still change.'}`;
}

function nothing({ query, choices }: DashboardView): Html {
  const first = choices.quarters[0]?.name;
  const last = choices.quarters.at(-1)?.name;
  const there = first && last ? `There are records from ${first} to ${last}.` : 'No record was stored yet.';
  return html`<p class="none">Nothing was collected in ${query.quarter.name} with this choice. ${there}</p>`;
}

/** What a reader must know, once and in words. */
function introduction({ surveys }: DashboardView): Html {
  const responses = surveys.reduce((total, { tally }) => total + tally.completed, 0);
  return html`<p>${plural(responses, 'response', 'responses')} to ${plural(surveys.length, 'survey', 'surveys')}.
Each survey is one service on one channel in one wording and language, and none are added up, as they asked different
things of different people. A percentage always comes with the number of answers it is of.</p>`;
}

/** What is suspected in all surveys together, but where the one that is shown says the same. */
function overall({ surveys, suspected }: DashboardView): Html | undefined {
  const isSaid = surveys.length === 1 && surveys[0]?.tally.suspected.responses === suspected.responses;
  return isSaid ? undefined : suspectedCaveat(suspected);
}

/** How each number gets from here to the files that are handed in. */
function origin({ name }: Quarter): Html {
  const columns = [
    ['Percent of each answer, agree, n', 'summary-v1.csv', 'likert_scale_1 … likert_scale_5, response_volume'],
    ['Thumbs up and down', 'summary-v1.csv', 'notes, response_volume'],
    ['Offered', 'header-v1.csv', 'survey_opp_volume, unless the facts file gives another number'],
    ['Submitted', 'header-v1.csv', 'response_count'],
    ['Mean, started, declined, left, choices', 'report.json', 'ratings, started, declined, dropOff, choices'],
    ['Each single response', 'responses.csv', 'a line for each'],
  ];
  return html`<section class="origin"><h2 id="origin">Where these numbers come from</h2>
<p>All are counts of stored records, by the day (UTC) on which the respondent answered. The files of the quarter have them
too: <code>npx a11-survey report --quarter ${name} --out files</code> writes a folder for each survey, which stands under
each figure.</p>
<div class="table" role="group" aria-labelledby="origin-table" tabindex="0"><table>
<caption id="origin-table">What stands in which file</caption>
<thead><tr><th scope="col">Number</th><th scope="col">File</th><th scope="col">Columns or keys</th></tr></thead>
<tbody>${columns.map(([what, file, where]) => html`<tr><th scope="row">${what}</th><td>${file}</td><td>${where}</td></tr>`)}</tbody>
</table></div>
<ul>
<li><b>Agree</b> is “agree” and “strongly agree” together, of all who answered the statement.</li>
<li><b>The 95% interval</b> is Wilson’s. It tells what chance can do with ${'n'} answers, and not who chose to answer: where
few of those who were offered the survey submitted it, the others may think otherwise.</li>
<li><b>Few answers</b> are fewer than ${count(FEW)}: below that the National Center for Health Statistics publishes no
proportion. Circular A-11 itself names no number.</li>
<li><b>The response rate</b> is of those to whom the survey was shown. It counts all of them and has no interval.</li>
</ul></section>`;
}
