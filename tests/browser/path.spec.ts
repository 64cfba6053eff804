import { respondentOn } from '../support/respondent.ts';
import { expect, FAILED_REQUEST, test } from '../support/test.ts';

const DELIVERED = 'Your answers have reached the Department of State.';
const SAVED = /saved on this device and will be sent to the Department of State/;

test('an answer reaches the collector as it was given', async ({ page, agency, confirmation }) => {
  await page.goto(`${confirmation}?receipt=IOE0123456789#top`);
  const { rate, comment, submit, heading, status } = respondentOn(page);
  await rate(/increased my trust/, 'Strongly agree');
  await rate(/reasonable amount of time/, 'Disagree');
  await comment.fill('  Quick, and kind.\n谢谢 🙏 ');
  await submit();
  await expect(status).toHaveText(DELIVERED);
  await expect(heading).toHaveText('Thank you');

  const [response, ...others] = await agency.collector.stored('response');
  expect(others).toEqual([]);
  expect(response).toMatchObject({
    schema_version: 3,
    service: 'Passport renewal',
    provider: 'the Department of State',
    edition: 'default',
    channel: 'website',
    transaction_point: 'post_interaction',
    survey_type: 'likert_scale',
    trust_statement: 'This interaction increased my trust in the Department of State.',
    omb_control_number: null,
    lang: 'en',
    page: '/done',
    answers: [
      { question: 'trust', statement: 'This interaction increased my trust in the Department of State.', rating: 5 },
      { question: 'effectiveness', statement: 'My need was addressed.' },
      { question: 'ease' },
      {
        question: 'efficiency',
        statement: 'It took a reasonable amount of time to do what I needed to do.',
        rating: 2,
      },
      { question: 'transparency' },
      { question: 'humanity' },
      { question: 'comment', text: 'Quick, and kind.\n谢谢 🙏' },
    ],
  });
  expect(JSON.stringify(agency.collector.posted)).not.toContain('IOE0123456789');
});

test('offered, started and response are counted once each', async ({ page, agency, confirmation }) => {
  await page.goto(confirmation);
  const { rateAll, submit, status } = respondentOn(page);
  await rateAll('Agree');
  await submit();
  await expect(status).toHaveText(DELIVERED);
  const kinds = ['offered', 'started', 'declined', 'response'];
  const stored = await Promise.all(kinds.map(agency.collector.stored));
  expect(stored.map((records) => records.length)).toEqual([1, 1, 0, 1]);
});

test.describe('without a network', () => {
  test.use({ expectedErrors: FAILED_REQUEST });

  test('1 an answer survives a reload and is sent once', async ({ page, context, agency, confirmation }) => {
    await page.goto(confirmation);
    await context.setOffline(true);
    const { rateAll, submit, status, survey } = respondentOn(page);
    await rateAll('Agree');
    await submit();
    await expect(status).toHaveText(SAVED);

    await context.setOffline(false);
    await page.reload();
    await expect.poll(() => agency.collector.stored('response')).toHaveLength(1);
    await expect(survey).toHaveCount(0);
  });

  test('1 an answer survives a closed tab and is sent once', async ({ context, agency, confirmation }) => {
    const page = await context.newPage();
    await page.goto(confirmation);
    await context.setOffline(true);
    const { rateAll, submit, status } = respondentOn(page);
    await rateAll('Disagree');
    await submit();
    await expect(status).toHaveText(SAVED);
    await page.close();

    await context.setOffline(false);
    const later = await context.newPage();
    await later.goto(confirmation);
    await expect.poll(() => agency.collector.stored('response')).toHaveLength(1);
    const [response] = await agency.collector.stored('response');
    expect(response?.answers).toContainEqual(expect.objectContaining({ question: 'trust', rating: 2 }));
  });

  test('1 the respondent who waits sees it delivered', async ({ page, context, agency, confirmation }) => {
    await page.goto(confirmation);
    await context.setOffline(true);
    const { rateAll, submit, status } = respondentOn(page);
    await rateAll('Agree');
    await submit();
    await expect(status).toHaveText(SAVED);
    await context.setOffline(false);
    await expect(status).toHaveText(DELIVERED);
    expect(await agency.collector.stored('response')).toHaveLength(1);
  });
});
