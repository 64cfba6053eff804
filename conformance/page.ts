import type { Level } from './judgement.ts';
import { type Content, element, lines, type Markup } from './markup.ts';
import type { Product } from './product.ts';
import type { Remark } from './remarks.ts';
import type { Chapter, ComponentLevel, ReportedCriterion } from './report.ts';

/** Levels in words, in the order of the summary. */
const LEVELS: Readonly<Record<Level, string>> = {
  supports: 'Supports',
  'partially-supports': 'Partially supports',
  'does-not-support': 'Does not support',
  'not-applicable': 'Not applicable',
};

const COMPONENTS: Readonly<Record<ComponentLevel['component'], string>> = {
  web: 'The survey',
  'electronic-docs': 'Documentation',
  'authoring-tool': 'The builder',
  none: '',
};

const anchorOf = (number: string) => `criterion-${number}`;

function remark({ about, says }: Remark): Markup {
  const [first = ''] = says;
  if (about === 'Why') return element('p', first);
  if (says.length === 1) return element('p', element('b', `${about}:`), ' ', first);
  return lines([
    element('p', element('b', `${about}:`)),
    element('ul', lines(says.map((line) => element('li', line)))),
  ]);
}

const level = ({ component, level: given, remarks }: ComponentLevel): Markup =>
  element(
    'div',
    { class: 'level' },
    element(
      'p',
      ...(COMPONENTS[component] ? [`${COMPONENTS[component]}: `] : []),
      element('strong', { class: given }, LEVELS[given]),
    ),
    lines(remarks.map(remark)),
  );

const criterion = ({ number, name, since, components }: ReportedCriterion): Markup =>
  element(
    'section',
    { class: 'criterion' },
    element(
      'h3',
      { id: anchorOf(number) },
      `${number} ${name}`,
      ...(since ? [' ', element('small', `WCAG ${since}`)] : []),
    ),
    lines(components.map(level)),
  );

const chapter = ({ id, title, notes, criteria }: Chapter): Markup =>
  lines([element('h2', { id }, title), element('p', notes), ...criteria.map(criterion)]);

/** How many criteria have which level, by chapter and component; the chapter's name leads to it. */
function summary(chapters: readonly Chapter[]): Markup {
  const entries = chapters.flatMap(({ id, title, criteria }) => {
    const names = [...new Set(criteria.flatMap(({ components }) => components.map(({ component }) => component)))];
    return names.map((name) => {
      const found = criteria.flatMap(({ components }) => components.filter(({ component }) => component === name));
      const counts = Object.entries(LEVELS).flatMap(([each, words]) => {
        const count = found.filter(({ level: given }) => given === each).length;
        return count > 0 ? `${words.toLowerCase()} ${count}` : [];
      });
      const of = COMPONENTS[name] ? `, ${COMPONENTS[name].toLowerCase()}` : '';
      return element('li', element('a', { href: `#${id}` }, title), `${of}: ${counts.join(', ')}`);
    });
  });
  return element('ul', lines(entries));
}

/** The report as a page of the demo, without script or inline style. */
export function page(product: Product, chapters: readonly Chapter[]): string {
  const facts: readonly (readonly [string, Content])[] = [
    ['Product', `a11-survey ${product.version}`],
    ['Date', element('time', { datetime: product.reportDate }, product.reportDate)],
    ['Form', 'VPAT 2.5, Revised Section 508 edition with WCAG 2.2; as data in conformance/a11-survey-openacr.yaml'],
    ['What it is', product.description],
    ['What is evaluated', product.scope],
    ['How', product.methods],
    ['What nobody has done yet', product.notYet],
  ];
  const body = element(
    'body',
    element('header', 'a11-survey'),
    element(
      'main',
      { class: 'report' },
      element('h1', 'Accessibility conformance report'),
      element('dl', ...facts.flatMap(([name, says]) => [element('dt', name), element('dd', says)])),
      element('h2', 'Summary'),
      summary(chapters),
      lines(chapters.map(chapter)),
    ),
    element('footer', element('a', { href: 'index.html' }, 'All examples')),
  );
  return `<!doctype html>
<html lang="en">
  <!-- Made by "npm run conformance". Change conformance/levels, not this file. -->
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Accessibility conformance report: a11-survey</title>
    <link rel="stylesheet" href="demo.css" />
    <link rel="stylesheet" href="conformance.css" />
  </head>
${body.html}
</html>
`;
}
