import { wilson } from '../report/interval.ts';
import type { ChoiceTally, InstrumentTally, RatingTally } from '../report/report.ts';
import { AGREEMENT, RATINGS } from '../standard/scale.ts';
import { distributionChart } from './distribution-chart.ts';
import { dropOffOf } from './drop-off.ts';
import { figure } from './figure.ts';
import { type Html, html } from './html.ts';
import { NAMED_RATINGS, plainly, questionName } from './names.ts';
import { count, FEW, NONE, percent, plural, range } from './numbers.ts';
import { overviewChart } from './overview-chart.ts';
import type { ShownSurvey } from './read.ts';
import { shareChart } from './share-chart.ts';
import { type TrustSeries, trustOf } from './trust.ts';
import { trustChart } from './trust-chart.ts';

const fewCaveat = (what: string) =>
  `${what} fewer than ${FEW} answers. Percentages of so few change much with each answer; do not compare them.`;

/** Trust in each survey of the quarter, beside each other. */
export function overviewFigure(surveys: readonly ShownSurvey[]): Html {
  const rows = surveys.flatMap((survey) =>
    trustOf(survey.tally).map((trust) => ({ ...survey, ...trust, label: surveyName(survey.tally) })),
  );
  const few = rows.filter(({ n }) => n > 0 && n < FEW).map(({ label }) => label);
  return figure({
    id: 'overview-trust',
    title: 'Trust by survey',
    caption: html`The point is the percent who agree that their trust increased, or
      who gave a thumbs up. The line is its 95% confidence interval: how far chance alone can have moved it. The number
      of answers is in parentheses.`,
    draw: (room) => overviewChart(rows, room),
    heads: ['Survey', 'Trust', '95% interval', 'Answers (n)'],
    rows: rows.map(({ label, positive, n }) => [
      { head: true, content: label },
      percent(positive, n),
      range(wilson(positive, n)),
      count(n),
    ]),
    caveats: few.length > 0 ? [fewCaveat(`${few.join('; ')}: hollow points stand for`)] : [],
    source: 'summary-v1.csv in the folder of each survey: likert_scale_4 and likert_scale_5 of response_volume.',
  });
}

/** One wording of trust over the quarters. */
export function trustFigure(id: string, { statement, isThumbs, points }: TrustSeries, lang: string): Html {
  const few = points.filter(({ n }) => n > 0 && n < FEW).map(({ quarter }) => quarter.name);
  const answer = isThumbs ? 'gave a thumbs up to' : 'agree or strongly agree with';
  return figure({
    id,
    title: 'Trust over time',
    caption: html`Percent who ${answer} “<span lang="${lang}" dir="auto">${statement}</span>”
      by fiscal quarter. The upright line through a point is its 95% confidence interval: where those of two quarters
      overlap much, chance alone can have made the difference.`,
    draw: (room) => trustChart(points, room),
    heads: [
      'Quarter',
      isThumbs ? 'Thumbs up' : 'Agree',
      '95% interval',
      isThumbs ? 'Up' : 'Agreed',
      'Answers (n)',
      'Folder',
    ],
    rows: points.map(({ quarter, positive, n, folders }) => [
      { head: true, content: quarter.name },
      percent(positive, n),
      range(wilson(positive, n)),
      n === 0 ? NONE : count(positive),
      count(n),
      { content: folders.length === 0 ? NONE : folders.map((folder) => html`<code>${folder}</code> `) },
    ]),
    caveats: few.length > 0 ? [fewCaveat(`${few.join(', ')}: hollow points stand for`)] : [],
    source: `summary-v1.csv in these folders: ${
      isThumbs ? 'notes' : 'likert_scale_4, likert_scale_5'
    } and response_volume of trust.`,
  });
}

/** The distribution of every statement that was rated. */
export function distributionFigure(id: string, ratings: readonly RatingTally[], lang: string, folder: string): Html {
  const few = ratings.filter(({ n }) => n > 0 && n < FEW).map(({ question }) => questionName(question));
  return figure({
    id,
    title: 'What people answered',
    caption: html`Each bar is all answers to one statement. What stands to the
      right of the upright line agrees, what stands to the left disagrees, and the gray part on it is neutral. The
      number of answers is in parentheses.`,
    legend: html`<ul class="legend">${NAMED_RATINGS.map(
      ({ rating, name }) => html`<li><span class="swatch rating-${rating}"></span>${name}</li>`,
    )}</ul>`,
    draw: (room) => distributionChart(ratings, room),
    heads: [
      'Statement',
      ...NAMED_RATINGS.map(({ name }) => name),
      'Answers (n)',
      'Agree',
      '95% interval',
      'Mean (1–5)',
      'Not answered',
    ],
    rows: ratings.map(({ question, statement, counts, n, mean, asked }) => {
      const agreed = AGREEMENT.reduce((total, rating) => total + counts[rating], 0);
      return [
        {
          head: true,
          content: html`<b class="domain">${questionName(question)}</b> <span lang="${lang}" dir="auto">${statement}</span>`,
        },
        ...RATINGS.map((rating) => ({ content: numbered(counts[rating], n) })),
        count(n),
        { content: numbered(agreed, n) },
        range(wilson(agreed, n)),
        mean?.toFixed(2) ?? NONE,
        asked === null ? NONE : count(Math.max(0, asked - n)),
      ];
    }),
    caveats: few.length > 0 ? [fewCaveat(`${few.join(', ')}:`)] : [],
    source: `${folder}/summary-v1.csv: likert_scale_1 to likert_scale_5 and response_volume; report.json: mean, asked.`,
  });
}

const numbered = (part: number, whole: number): Html =>
  html`${percent(part, whole)} <span class="n">${count(part)}</span>`;

/** What was chosen of a question with options. */
export function choiceFigure(
  id: string,
  { question, statement, options }: ChoiceTally,
  lang: string,
  folder: string,
): Html {
  const shares = options.map(({ option, label, offered, chosen }) => ({
    label: label || plainly(option),
    part: chosen,
    whole: offered,
  }));
  const fewest = Math.min(...shares.map(({ whole }) => whole));
  return figure({
    id,
    title: questionName(question),
    caption: html`“<span lang="${lang}" dir="auto">${statement}</span>”: percent
      who chose each answer of those who were offered it.`,
    draw: (room) => shareChart(shares, room),
    heads: ['Answer', 'Chosen', '95% interval', 'Chosen (number)', 'Offered (n)'],
    rows: shares.map(({ label, part, whole }) => [
      { head: true, content: label, lang },
      percent(part, whole),
      range(wilson(part, whole)),
      count(part),
      count(whole),
    ]),
    caveats: fewest < FEW ? [fewCaveat('Some of these answers were offered to')] : [],
    source: `${folder}/report.json: choices.`,
  });
}

/** Where those left who began and did not submit. */
export function dropOffFigure(id: string, tally: InstrumentTally, folder: string): Html | undefined {
  const { began, steps, finished } = dropOffOf(tally);
  if (steps.length === 0) return undefined;
  return figure({
    id,
    title: 'Where people left',
    caption: html`Of ${plural(began, 'person', 'people')} who gave a first answer,
      how many closed the page for good after each question without submitting. What they had answered is not collected.`,
    draw: (room) =>
      shareChart(
        steps.map(({ question, left }) => ({ label: questionName(question), part: left, whole: began })),
        room,
      ),
    heads: ['Left after', 'Left', 'Of those who began', '95% interval', 'Still there'],
    rows: [
      ...steps.map(({ question, left, remaining }) => [
        { head: true, content: questionName(question) },
        count(left),
        percent(left, began),
        range(wilson(left, began)),
        count(remaining),
      ]),
      [{ head: true, content: 'Submitted' }, NONE, NONE, NONE, count(finished)],
    ],
    caveats: began < FEW ? [fewCaveat('This is of')] : [],
    source: `${folder}/report.json: started (completed and dropOff together where that is more), dropOff, completed.`,
  });
}

/** A survey in one line: the service, its channel, and what else tells it apart. */
export function surveyName({ service, channel, lang }: InstrumentTally): string {
  return [service, plainly(channel), ...(lang === 'en' ? [] : [lang])].join(', ');
}
