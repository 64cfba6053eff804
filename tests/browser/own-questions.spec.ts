import type { OwnQuestionConfiguration } from '../../src/contract/configuration.ts';
import type { Agency } from '../support/agency.ts';
import { respondentOn } from '../support/respondent.ts';
import { givenIn } from '../support/rows.ts';
import { expect, test } from '../support/test.ts';

const OFFICES = { north: 'North office', south: 'South office', west: 'West office' };

/** A page with a survey of trust, these questions and the comment. */
const pageWith = (agency: Agency, questions: readonly OwnQuestionConfiguration[]) => {
  const tag = agency.tag({
    'data-drivers': '[]',
    'data-trust-required': 'false',
    'data-questions': JSON.stringify(questions),
  });
  return agency.page('/done', { body: `<main>${tag}</main>` });
};

/** One question of each kind, with what is said where it is required and has no answer. */
const KINDS: readonly (OwnQuestionConfiguration & { readonly error: string })[] = [
  { id: 'sound', kind: 'rating', statement: 'The advice was sound.', error: 'Choose how much you agree or disagree' },
  { id: 'office', kind: 'choice', statement: 'Where were you?', options: OFFICES, error: 'Choose an answer' },
  { id: 'ways', kind: 'check_all', statement: 'Where could you go?', options: OFFICES, error: 'Choose at least one' },
  { id: 'again', kind: 'yes_no', statement: 'Would you come again?', error: 'Choose an answer' },
  { id: 'idea', kind: 'text', statement: 'What would you change?', error: 'Write an answer' },
];
const own = KINDS.map(({ error, ...question }) => question);

test('each kind of question is asked before the comment, and stored as it was answered', async ({ page, agency }) => {
  await page.goto(pageWith(agency, own));
  const { survey, rate, choose, submit, status } = respondentOn(page);
  await rate('The advice was sound.', 'Strongly agree');
  await choose('Where were you?', 'South office');
  await choose('Where could you go?', 'North office', 'West office');
  await choose('Would you come again?', 'No');
  await survey.getByRole('textbox', { name: 'What would you change?' }).fill('The hours.');
  await survey.getByRole('textbox', { name: 'Anything else' }).fill('No.');
  await submit();
  await expect(status).toContainText('reached');
  const [response] = await agency.collector.stored('response');
  const options = (...chosen: readonly string[]) =>
    Object.entries(OFFICES).map(([option, label]) => ({ option, label, chosen: chosen.includes(option) }));
  expect(response?.answers).toMatchObject([
    { question: 'trust' },
    { question: 'sound', statement: 'The advice was sound.', rating: 5 },
    { question: 'office', statement: 'Where were you?', options: options('south') },
    { question: 'ways', options: options('north', 'west') },
    {
      question: 'again',
      options: [
        { option: 'yes', label: 'Yes', chosen: false },
        { option: 'no', label: 'No', chosen: true },
      ],
    },
    { question: 'idea', text: 'The hours.' },
    { question: 'comment', text: 'No.' },
  ]);
});

for (const { error, ...question } of KINDS) {
  test(`a required question of kind ${question.kind} says what is missing, and leads there`, async ({
    page,
    agency,
  }) => {
    await page.goto(pageWith(agency, [{ ...question, required: true }]));
    const { survey, submit, status } = respondentOn(page);
    const place = survey.locator('.question').filter({ hasText: question.statement });
    await expect(place.locator('legend, label').first()).toContainText('(required)');
    await submit();
    await expect(survey.getByRole('heading', { level: 3 })).toBeFocused();
    await survey.getByRole('link', { name: `${error}: ${question.statement}` }).click();
    const field = place.locator('input, textarea').first();
    await expect(field).toBeFocused();
    await expect(field).toHaveAccessibleDescription(error);
    expect(await agency.collector.stored('response')).toEqual([]);

    if (question.kind === 'text') await page.keyboard.type('Nothing');
    else await page.keyboard.press('Space');
    await submit();
    await expect(status).toContainText('reached');
    const [response] = await agency.collector.stored('response');
    expect(givenIn(response)).toMatchObject([{ question: question.id }]);
  });
}

const FOLLOWING: readonly OwnQuestionConfiguration[] = [
  { id: 'visited', kind: 'yes_no', statement: 'Did you visit an office?' },
  {
    id: 'offices',
    kind: 'check_all',
    statement: 'Which ones?',
    options: OFFICES,
    required: true,
    when: { question: 'visited', is: ['yes'] },
  },
  {
    id: 'found',
    kind: 'rating',
    statement: 'It was easy to find.',
    when: { question: 'offices', is: ['north', 'west'] },
  },
  { id: 'why', kind: 'text', statement: 'What was hard?', when: { question: 'found', is: ['1', '2'] } },
];

test('a question that follows is asked with the answer that it follows from, and goes with it', async ({
  page,
  agency,
}) => {
  await page.goto(pageWith(agency, FOLLOWING));
  const { survey, rate, choose, submit, status } = respondentOn(page);
  const asked = () => survey.locator('.question > :is(legend, label)').allTextContents();
  const isAsked = (...statements: readonly RegExp[]) =>
    expect
      .poll(asked)
      .toEqual([/trust/, /visit/, ...statements, /Anything/].map((each) => expect.stringMatching(each)));
  await isAsked();
  await choose('Did you visit an office?', 'Yes');
  await isAsked(/Which/);
  await choose('Which ones?', 'South office');
  await isAsked(/Which/);
  await choose('Which ones?', 'West office');
  await isAsked(/Which/, /find/);
  await rate('It was easy to find.', 'Disagree');
  await isAsked(/Which/, /find/, /hard/);
  await survey.getByRole('textbox', { name: 'What was hard?' }).fill('The stairs.');
  await choose('Did you visit an office?', 'No');
  await isAsked();
  await submit();
  await expect(status).toContainText('reached');
  const [response] = await agency.collector.stored('response');
  expect(response?.answers).toMatchObject([{ question: 'trust' }, { question: 'visited' }, { question: 'comment' }]);
  expect(JSON.stringify(agency.collector.posted)).not.toContain('The stairs.');
});

test('the error of a question goes with the question', async ({ page, agency }) => {
  await page.goto(pageWith(agency, FOLLOWING));
  const { survey, choose, submit, status } = respondentOn(page);
  await choose('Did you visit an office?', 'Yes');
  await submit();
  await expect(survey.getByRole('link', { name: 'Choose at least one: Which ones?' })).toBeVisible();
  await choose('Did you visit an office?', 'No');
  await expect(survey.getByText('Choose at least one')).toHaveCount(0);
  await expect(survey.getByRole('heading', { level: 3 })).toHaveCount(0);
  await choose('Did you visit an office?', 'Yes');
  await expect(survey.getByRole('group', { name: 'Which ones?' })).toBeVisible();
  await expect(survey.getByText('Choose at least one')).toHaveCount(0);
  await choose('Did you visit an office?', 'No');
  await submit();
  await expect(status).toContainText('reached');
});

test('several texts share the room, and each counts its own', async ({ page, agency }) => {
  const text = (id: string) => ({ id, kind: 'text', statement: `About ${id}?` }) as const;
  await page.goto(pageWith(agency, [text('one'), text('two')]));
  const { survey, submit, status } = respondentOn(page);
  const [one, two] = ['About one?', 'About two?'].map((name) => survey.getByRole('textbox', { name }));
  const about = (statement: string) => survey.locator('.question').filter({ hasText: statement });
  await one?.fill('x'.repeat(1_667));
  await two?.fill('Fine');
  await expect(about('About one?').locator('[aria-hidden]')).toHaveText('1 character too many');
  await expect(about('About two?').locator('[aria-hidden]')).toHaveText('1,662 characters left');
  await expect(about('About one?').getByRole('status').last()).toHaveText('1 character too many');
  await expect(about('Anything else').getByRole('status').last()).toHaveText('');
  await submit();
  await expect(one ?? survey).toHaveAccessibleDescription('Shorten your answer by 1 character');
  await one?.fill('x'.repeat(1_666));
  await submit();
  await expect(status).toContainText('reached');
  const [response] = await agency.collector.stored('response');
  expect(givenIn(response)).toMatchObject([{ text: 'x'.repeat(1_666) }, { text: 'Fine' }]);
});

test('questions can be called like what a form and the survey have', async ({ page, agency }) => {
  const names = ['submit', 'constructor', 'remove', 'l', 'heading', 'action', 'elements', 'hasownproperty', 'status'];
  const questions = names.map((id) => ({ id, kind: 'yes_no', statement: `Is ${id} right?`, required: true }) as const);
  await page.goto(pageWith(agency, questions));
  const { survey, choose, submit, status, heading } = respondentOn(page);
  await submit();
  await expect(survey.getByRole('link')).toHaveCount(names.length);
  for (const id of names) await choose(`Is ${id} right?`, 'Yes');
  await submit();
  await expect(status).toContainText('reached');
  await expect(heading).toBeFocused();
  const [response] = await agency.collector.stored('response');
  expect(givenIn(response)).toMatchObject(names.map((question) => ({ question })));
});
