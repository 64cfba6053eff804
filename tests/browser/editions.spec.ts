import type { SurveyConfiguration } from '../../src/contract/configuration.ts';
import { isDriver } from '../../src/standard/domain.ts';
import { EDITION_IDS } from '../../src/standard/edition.ts';
import { EDITIONS } from '../../src/standard/editions.ts';
import { questionsIn } from '../../src/standard/questions.ts';
import type { Wordings } from '../../src/standard/wording.ts';
import { ENGLISH } from '../../src/standard/words.ts';
import { respondentOn } from '../support/respondent.ts';
import { expect, test } from '../support/test.ts';

const NAMES = { service: 'Passport renewal', provider: 'the Department of State', population: 'travelers' };

/** The answers that lead through every branch, by how trust is asked. */
const TRUST = {
  likert_scale: { positive: 'Strongly agree', negative: 'Strongly disagree' },
  thumbs_up_down: { positive: 'Thumbs up', negative: 'Thumbs down' },
} as const;

/** The statement as the respondent reads it. */
const read = (statement: string) => statement.replace(/\{(\w+)\}/g, (_, key: keyof typeof NAMES) => NAMES[key]);

/** One survey of an edition, and the name of the wording that each of its questions has. */
interface Variant {
  readonly title: string;
  readonly given: Partial<SurveyConfiguration>;
  readonly branch: 'positive' | 'negative';
}

const variants = EDITION_IDS.flatMap((edition): readonly Variant[] => {
  const wordings: [string, Wordings][] = Object.entries(EDITIONS[edition].wordings);
  const isBranched = wordings.some(([id]) => id === 'positive');
  const most = Math.max(...wordings.map(([, each]) => Object.keys(each).length));
  const types = isBranched ? (['likert_scale', 'thumbs_up_down'] as const) : (['likert_scale'] as const);
  const branches = isBranched ? (['positive', 'negative'] as const) : (['positive'] as const);
  return types.flatMap((surveyType) =>
    branches.flatMap((branch) =>
      // As many surveys as the question with the most wordings has: each wording is in one of them.
      Array.from({ length: most }, (_, index) => ({
        title: `${edition}, ${surveyType}, ${branch}, wordings ${index + 1}`,
        branch,
        given: {
          edition,
          surveyType,
          drivers: wordings.map(([id]) => id).filter(isDriver),
          wordings: Object.fromEntries(
            wordings.map(([id, each]) => [id, Object.keys(each)[index % Object.keys(each).length] as string]),
          ),
        },
      })),
    ),
  );
});

for (const { title, given, branch } of variants) {
  test(title, async ({ page, agency }) => {
    const edition = EDITIONS[given.edition ?? 'default'];
    const statementOf = (id: string) => {
      const name = given.wordings?.[id as keyof typeof given.wordings] ?? '';
      const wording = (edition.wordings as Readonly<Record<string, Wordings>>)[id]?.[name];
      return read(wording ? ENGLISH.statements[wording.statement] : '');
    };
    const asked = edition.wordings.positive ? ['trust', branch, 'comment'] : questionsIn(edition);
    const configuration = { collector: agency.collector.url, ...NAMES, ...given };
    agency.file('/survey.json', JSON.stringify(configuration), 'application/json');
    const tag = '<script src="/dist/a11-survey.js" defer data-config="/survey.json"></script>';
    await page.goto(agency.page('/done', { body: `<main>${tag}</main>` }));
    const { survey, choose, submit, status } = respondentOn(page);
    await choose(statementOf('trust'), TRUST[given.surveyType ?? 'likert_scale'][branch]);

    const expected: object[] = [];
    for (const id of asked) {
      const statement = statementOf(id);
      expect(statement, `${id} has a wording`).toMatch(/^[A-Z][^{}]+[.?]$/);
      await expect(survey.locator('legend, .legend').filter({ hasText: statement })).toBeVisible();
      if (id === 'comment' || id === 'scores_comment') {
        await survey.getByRole('textbox', { name: statement }).fill(`About ${id}`);
        expected.push({ question: id, statement, text: `About ${id}` });
      } else if (id === branch) {
        const boxes = survey.getByRole('group', { name: statement }).getByRole('checkbox');
        for (const box of await boxes.all()) await box.check();
        const drivers = given.drivers ?? [];
        const labels = drivers.map((driver) => expect.stringContaining(statementOf(driver)));
        const options = [...drivers, 'other'].map((option, index) => ({
          option,
          label: labels[index] ?? 'Other',
          chosen: true,
        }));
        expected.push({ question: id, statement, options });
      } else if (id === 'trust') {
        expected.push(expect.objectContaining({ question: id, statement }));
      } else {
        await choose(statement, 'Agree');
        expected.push({ question: id, statement, rating: 4 });
      }
    }
    await submit();
    await expect(status).toContainText('reached');
    const [response] = await agency.collector.stored('response');
    expect(response?.answers).toEqual(expected);
    expect(response).toMatchObject({ edition: given.edition, trust_statement: statementOf('trust') });
  });
}

/** The wordings that are asked where nothing is chosen, and sentences of the standard that everybody knows. */
const known: readonly (readonly [title: string, given: Partial<SurveyConfiguration>, statements: readonly string[]])[] =
  [
    [
      'default after a journey by phone',
      { transactionPoint: 'post_service_journey', channel: 'phone' },
      [
        'This service increased my trust in the Department of State.',
        'My need was addressed.',
        'It was easy to complete what I needed to do.',
        'It took a reasonable amount of time to do what I needed to do.',
        'I understood what was being asked of me throughout the process.',
        'I was treated fairly.',
        'Employees I interacted with were helpful.',
        'Anything else you want us to know about your experience?',
      ],
    ],
    [
      '2018 on a website',
      { edition: '2018', channel: 'website' },
      [
        'I am satisfied with the service I received from Passport renewal.',
        'This interaction increased my confidence in Passport renewal.',
        'Any additional feedback on your scores above?',
        'I was treated fairly.',
        'The website helped me do what I needed to do.',
        'Any additional feedback for Passport renewal?',
      ],
    ],
    [
      '2020 of the relationship',
      { edition: '2020', transactionPoint: 'relational' },
      [
        "I trust the Department of State to fulfill our country's commitment to travelers.",
        'I am satisfied with the service I received from Passport renewal.',
      ],
    ],
    ['2023', { edition: '2023' }, ['This interaction increased my trust in the Department of State.']],
  ];
for (const [title, given, statements] of known) {
  test(`${title} asks in the words of the standard`, async ({ page, agency }) => {
    const configuration = { collector: agency.collector.url, ...NAMES, ...given };
    agency.file('/survey.json', JSON.stringify(configuration), 'application/json');
    const tag = '<script src="/dist/a11-survey.js" defer data-config="/survey.json"></script>';
    await page.goto(agency.page('/done', { body: `<main>${tag}</main>` }));
    const { survey } = respondentOn(page);
    for (const statement of statements) {
      await expect(survey.locator('legend, .legend').filter({ hasText: statement })).toBeVisible();
    }
  });
}
