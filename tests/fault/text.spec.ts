import { respondentOn } from '../support/respondent.ts';
import { expectStored } from '../support/rows.ts';
import { expect, test } from '../support/test.ts';

const texts: Readonly<Record<string, readonly [typed: string, stored: string]>> = {
  '36 4,000 emoji': ['🙏'.repeat(4_000), '🙏'.repeat(4_000)],
  '36 emoji joined into one': ['👩‍👩‍👧‍👦🏳️‍🌈', '👩‍👩‍👧‍👦🏳️‍🌈'],
  '36 text from right to left, with marks of its direction': [
    'שלום \u202eabc\u202c مرحبا\u200f',
    'שלום \u202eabc\u202c مرحبا\u200f',
  ],
  '36 halves of characters': ['a\ud83db\udc4fc', 'a\ufffdb\ufffdc'],
  '36 NUL': ['a\0b', 'ab'],
  '36 markup and quotes': [`<script>alert('1')</script>";--`, `<script>alert('1')</script>";--`],
  '36 line ends of every system': ['a\r\nb\rc\nd', 'a\nb\nc\nd'],
};
for (const [title, [typed, stored]] of Object.entries(texts)) {
  test(title, async ({ page, agency, confirmation }) => {
    await page.goto(confirmation);
    const { comment, answer, status } = respondentOn(page);
    await comment.evaluate((field: HTMLTextAreaElement, text) => {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, typed);
    await answer();
    await expect(status).toContainText('reached');
    await expectStored(agency, 1);
    const [response] = await agency.collector.stored('response');
    expect(response?.answers.at(-1)).toMatchObject({ question: 'comment', text: stored });
  });
}

test('36 a megabyte pasted', async ({ page, agency, confirmation }) => {
  await page.goto(confirmation);
  const { survey, comment, answer, submit, status } = respondentOn(page);
  const megabyte = 'x'.repeat(1_048_576);
  await comment.fill(megabyte);
  await answer();
  await expect(survey.getByText('Shorten your answer by 1,043,576 characters').first()).toBeVisible();
  await expect(comment).toHaveValue(megabyte);
  expect(await agency.collector.stored('response')).toEqual([]);
  await comment.fill('x'.repeat(5_000));
  await submit();
  await expect(status).toContainText('reached');
  await expectStored(agency, 1);
});

test('36 5,000 characters that JSON writes in six', async ({ page, agency, confirmation }) => {
  await page.goto(confirmation);
  const { comment, answer, status } = respondentOn(page);
  await comment.evaluate((field: HTMLTextAreaElement) => {
    field.value = '\u0001'.repeat(5_000);
  });
  await answer();
  await expect(status).toContainText('reached');
  await expectStored(agency, 1);
});
