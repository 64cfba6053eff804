import { onDevice, wake } from '../support/device.ts';
import { respondentOn } from '../support/respondent.ts';
import { expectStored } from '../support/rows.ts';
import { expect, FAILED_REQUEST, test } from '../support/test.ts';

test.describe('without a connection', () => {
  test.use({ expectedErrors: FAILED_REQUEST });

  test('what looks personal is masked before it is kept on the device, and sent with how often', async ({
    page,
    agency,
    confirmation,
  }) => {
    await agency.collector.stop();
    await page.goto(confirmation);
    const { comment, answer, status } = respondentOn(page);
    await comment.pressSequentially('I am 123-45-6789, call 202-555-0123');
    await answer();
    await expect(status).toContainText('saved on this device');
    // All that the browser keeps for this site, as it lies there.
    const kept = JSON.stringify([
      await onDevice(page),
      await page.evaluate(() => [{ ...localStorage }, { ...sessionStorage }]),
    ]);
    expect(kept).toContain('I am [***], call [***]');
    expect(kept).not.toMatch(/6789|0123/);
    await agency.collector.start();
    await wake(page);
    await expectStored(agency, 1);
    const sent = agency.collector.posted.flatMap(({ body }) => body.records);
    expect(sent.find(({ kind }) => kind === 'response')?.answers.at(-1)).toMatchObject({
      text: 'I am [***], call [***]',
      masked: 2,
    });
    expect(JSON.stringify(sent)).not.toMatch(/6789|0123/);
  });
});

test('a program that fills in every field gives itself away, and is told what everybody is told', async ({
  page,
  agency,
  confirmation,
}) => {
  await page.goto(confirmation);
  const { survey, answer, status } = respondentOn(page);
  await survey.locator('input:not([type])').evaluate((field: HTMLInputElement) => {
    field.value = 'https://spam.example';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await answer();
  await expect(status).toContainText('Your answers have reached');
  await expectStored(agency, 1);
  const sent = agency.collector.posted.flatMap(({ body }) => body.records);
  const response = sent.find(({ kind }) => kind === 'response');
  expect(response?.honeypot).toBe(true);
  expect(JSON.stringify(sent)).not.toContain('spam.example');
});

test('a response of a person says nothing of masks and programs', async ({ page, agency, confirmation }) => {
  await page.goto(confirmation);
  const { comment, answer } = respondentOn(page);
  await comment.fill('Case 2026-CV-01234 took from 10/12/2025 to 11/22/2026.');
  await answer();
  await expectStored(agency, 1);
  expect(JSON.stringify(agency.collector.posted)).not.toMatch(/masked|honeypot/);
});
