import { respondentOn } from '../support/respondent.ts';
import { expect, test } from '../support/test.ts';

const TRUST = /increased my trust/;
const POSITIVE = /made the difference/;
const NEGATIVE = /could have been better/;

const SURVEY = { 'data-edition': '2023' };

test('another answer to trust puts the one question in the place of the other', async ({ page, agency }) => {
  await page.goto(agency.page('/done', { body: `<main>${agency.tag(SURVEY)}</main>` }));
  const { survey, rate, choose, submit, status } = respondentOn(page);
  await expect(survey.locator('fieldset')).toHaveCount(1);
  await rate(TRUST, 'Strongly agree');
  await choose(POSITIVE, 'I was treated fairly.');
  await rate(TRUST, 'Disagree');
  await expect(survey.getByRole('group', { name: POSITIVE })).toHaveCount(0);
  await choose(NEGATIVE, /^Ease/, 'Other');
  await submit();
  await expect(status).toContainText('reached');

  const [response] = await agency.collector.stored('response');
  expect(response?.answers).toEqual([
    { question: 'trust', statement: 'This interaction increased my trust in the Department of State.', rating: 2 },
    {
      question: 'negative',
      statement: 'What could have been better?',
      options: [
        { option: 'effectiveness', label: 'Effectiveness: My need was addressed.', chosen: false },
        { option: 'ease', label: 'Ease: It was easy to complete what I needed to do.', chosen: true },
        {
          option: 'efficiency',
          label: 'Efficiency: It took a reasonable amount of time to do what I needed to do.',
          chosen: false,
        },
        {
          option: 'transparency',
          label: 'Transparency: I understood what was being asked of me throughout the process.',
          chosen: false,
        },
        { option: 'humanity', label: 'Equity and humanity: I was treated fairly.', chosen: false },
        { option: 'other', label: 'Other', chosen: true },
      ],
    },
    { question: 'comment', statement: 'Anything else you want us to know about your experience?' },
  ]);
});

test('what was chosen of a question that went is not there when it comes back', async ({ page, agency }) => {
  await page.goto(agency.page('/done', { body: `<main>${agency.tag(SURVEY)}</main>` }));
  const { survey, rate, choose, submit, status } = respondentOn(page);
  await rate(TRUST, 'Agree');
  await choose(POSITIVE, 'I was treated fairly.', 'Other');
  await rate(TRUST, 'Neither agree nor disagree');
  await rate(TRUST, 'Agree');
  await expect(survey.getByRole('group', { name: POSITIVE })).toBeVisible();
  await expect(survey.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await submit();
  await expect(status).toContainText('reached');
  const [response] = await agency.collector.stored('response');
  const isOffered = (option: string) => ({ option, label: expect.any(String), chosen: false });
  expect(response?.answers).toEqual([
    expect.objectContaining({ question: 'trust', rating: 4 }),
    {
      question: 'positive',
      statement: 'What about this interaction made the difference?',
      options: ['effectiveness', 'ease', 'efficiency', 'transparency', 'humanity', 'other'].map(isOffered),
    },
    expect.objectContaining({ question: 'comment' }),
  ]);
});

test('what is asked now is announced, and the focus stays', async ({ page, agency }) => {
  await page.goto(agency.page('/done', { body: `<main>${agency.tag(SURVEY)}</main>` }));
  const { survey, rate } = respondentOn(page);
  const news = survey.locator('form > [role=status]');
  await expect(news).toHaveText('');
  await rate(TRUST, 'Strongly agree');
  const added = 'A question was added: What about this interaction made the difference?';
  await expect(news).toHaveText(added);
  await expect(survey.getByRole('radio', { name: 'Strongly agree' })).toBeFocused();
  await rate(TRUST, 'Agree');
  await expect(news).toHaveText(added);
  await page.keyboard.press('ArrowLeft');
  await expect(news).toHaveText(
    'A question was removed: What about this interaction made the difference? A question was added: What could have been better?',
  );
  await expect(survey.getByRole('radio', { name: 'Neither agree nor disagree' })).toBeFocused();
  await expect(survey.getByRole('radio', { name: 'Neither agree nor disagree' })).toBeChecked();
});

test('keys alone answer a survey with thumbs and what follows from them', async ({ page, agency }) => {
  const tag = agency.tag({ ...SURVEY, 'data-survey-type': 'thumbs_up_down' });
  await page.goto(agency.page('/done', { body: `<main>${tag}</main>` }));
  const { survey, status } = respondentOn(page);
  await expect(survey).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(survey.getByRole('radio', { name: 'Thumbs up' })).toBeChecked();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(survey.getByRole('checkbox', { checked: true })).toHaveAccessibleName(
    'Ease It was easy to complete what I needed to do.',
  );
  for (let option = 0; option < 4; option += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Slow');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(status).toContainText('reached');
  const [response] = await agency.collector.stored('response');
  expect(response).toMatchObject({ edition: '2023', survey_type: 'thumbs_up_down' });
  expect(response?.answers).toMatchObject([
    {
      question: 'trust',
      options: [
        { option: 'up', label: 'Thumbs up', chosen: false },
        { option: 'down', label: 'Thumbs down', chosen: true },
      ],
    },
    {
      question: 'negative',
      options: [
        { option: 'effectiveness', chosen: false },
        { option: 'ease', chosen: true },
        { option: 'efficiency', chosen: false },
        { option: 'transparency', chosen: false },
        { option: 'humanity', chosen: false },
        { option: 'other', chosen: true },
      ],
    },
    { question: 'comment', text: 'Slow' },
  ]);
});
