import { respondentOn } from '../support/respondent.ts';
import { expect, test } from '../support/test.ts';

const START = Date.parse('2026-01-31T12:00:00Z');
const DAY = 24 * 60 * 60 * 1000;

for (const end of ['answered', 'declined'] as const) {
  test(`a transaction that was ${end} is not asked about again after a reload`, async ({ page, confirmation }) => {
    const said: string[] = [];
    page.on('console', (message) => message.type() === 'info' && said.push(message.text()));
    await page.goto(confirmation);
    const { survey, answer } = respondentOn(page);
    if (end === 'answered') await answer();
    else await survey.getByRole('button', { name: 'No, thanks' }).click();
    // Until then the answers are being saved, and who leaves is asked again.
    await expect(survey.locator('form')).toHaveCount(0);
    const told = page.waitForEvent('console');
    await page.reload();
    expect((await told).text()).toContain(
      '"Passport renewal" is not shown, as this transaction was answered or declined',
    );
    await expect(survey).toHaveCount(0);
    expect(said).toHaveLength(1);
    await page.goto(`${confirmation}?transaction=2`);
    await expect(survey).toBeVisible();
  });
}

test('a survey that was only looked at is there again', async ({ page, confirmation }) => {
  await page.goto(confirmation);
  const { survey, rate } = respondentOn(page);
  await rate(/increased my trust/, 'Agree');
  await page.reload();
  await expect(survey).toBeVisible();
});

test('an untouched offer goes from the other tab, and one that is begun stays', async ({ context, confirmation }) => {
  const [first, second, third] = [await context.newPage(), await context.newPage(), await context.newPage()];
  for (const page of [first, second, third]) {
    await page.goto(confirmation);
    await expect(respondentOn(page).survey).toBeVisible();
  }
  await respondentOn(third).rate(/increased my trust/, 'Disagree');
  await respondentOn(first).answer();
  await expect(respondentOn(second).survey).toHaveCount(0);
  await second.reload();
  await expect(second.locator('script')).toHaveCount(1);
  await expect(respondentOn(second).survey).toHaveCount(0);
  await expect(respondentOn(third).survey.getByRole('radio', { checked: true })).toHaveCount(1);
});

test('a service rests for its quiet days on the device, in later tabs too', async ({ context, agency }) => {
  const body = `<main>${agency.tag({ 'data-memory': 'device', 'data-quiet-days': '30' })}</main>`;
  const url = agency.page('/done', { body });
  const visit = async (query: string, time: number) => {
    const page = await context.newPage();
    await page.clock.install({ time });
    await page.goto(url + query);
    return page;
  };
  const first = await visit('?1', START);
  await respondentOn(first).answer();
  await expect(respondentOn(first).status).toContainText('reached');
  const told = context.waitForEvent('console');
  const second = await visit('?2', START + 29 * DAY);
  expect((await told).text()).toContain('quietDays (30)');
  await expect(respondentOn(second).survey).toHaveCount(0);
  const third = await visit('?3', START + 30 * DAY + 60_000);
  await expect(respondentOn(third).survey).toBeVisible();
  // The first transaction itself is not asked about, however long ago.
  const fourth = await visit('?1', START + 31 * DAY);
  await expect(respondentOn(fourth).survey).toHaveCount(0);
});

test('a session asks again where its tab was closed', async ({ context, confirmation }) => {
  const first = await context.newPage();
  await first.goto(confirmation);
  await respondentOn(first).answer();
  await expect(respondentOn(first).status).toContainText('reached');
  await first.close();
  const second = await context.newPage();
  await second.goto(confirmation);
  await expect(respondentOn(second).survey).toBeVisible();
});
