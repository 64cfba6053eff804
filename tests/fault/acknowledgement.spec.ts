import { passesOver, wake } from '../support/device.ts';
import type { Fault, Posted } from '../support/live-collector.ts';
import { respondentOn } from '../support/respondent.ts';
import { expectStored, rowsOf } from '../support/rows.ts';
import { expect, FAILED_REQUEST, test } from '../support/test.ts';

test.use({ expectedErrors: new RegExp(`${FAILED_REQUEST.source}|^a11-survey: the collector refused`) });

const SAVED = 'saved on this device';
const holds = ({ body }: Posted, text: string) => JSON.stringify(body).includes(text);

test('12 a redirect to a log-in page', async ({ page, agency, confirmation }) => {
  const login = agency.page('/login', { body: 'Log in' });
  agency.collector.disturb({
    before: (_posted, reply) => {
      reply.redirect(login);
      return true;
    },
  });
  await page.goto(confirmation);
  const { answer, status } = respondentOn(page);
  await answer();
  await expect(status).toContainText(SAVED);
  await passesOver(page);
  await expect(status).toContainText(SAVED);
  agency.collector.disturb({});
  await wake(page);
  await expect(status).toContainText('reached');
  await expectStored(agency, 1);
});

for (const code of [200, 400, 413, 422]) {
  test(`13 ${code} that refuses one record by its id`, async ({ page, agency, confirmation }) => {
    agency.collector.disturb({
      before: ({ body }, reply) => {
        const [first, ...others] = body.records;
        if (others.length > 0 || first?.kind !== 'started') return false;
        reply.code(code).send({ accepted: [], refused: [{ id: first.id, reason: 'not wanted' }] });
        return true;
      },
    });
    const said = page.waitForEvent('console', (message) => message.text().startsWith('a11-survey'));
    await page.goto(confirmation);
    const { rate, submit, status } = respondentOn(page);
    // Else the two could share a request.
    await expect.poll(() => agency.collector.stored('offered')).toHaveLength(1);
    await rate(/increased my trust/, 'Agree');
    expect((await said).text()).toMatch(/^a11-survey: the collector refused record [\w-]{36}: not wanted$/);
    await submit();
    await expect(status).toContainText('reached');
    expect(await rowsOf(agency)).toEqual({ offered: 1, started: 0, response: 1 });
    const refused = agency.collector.posted.filter((posted) => holds(posted, '"started"'));
    expect(refused).toHaveLength(1);
  });
}

for (const code of [400, 403, 404, 413]) {
  test(`14 ${code} that names no record`, async ({ page, agency, confirmation }) => {
    agency.collector.disturb({
      before: (_posted, reply) => {
        reply.code(code).type('text/html').send('<!doctype html><title>The request was rejected</title>');
        return true;
      },
    });
    await page.goto(confirmation);
    const { answer, status } = respondentOn(page);
    await answer();
    await expect(status).toContainText(SAVED);
    await passesOver(page);
    agency.collector.disturb({});
    await wake(page);
    await expect(status).toContainText('reached');
    await expectStored(agency, 1);
  });
}

test('15 one record that a firewall dislikes, ahead of others', async ({ page, agency }) => {
  const firewall: Fault = (posted, reply) => {
    const isDisliked = holds(posted, 'SELECT * FROM');
    if (isDisliked) reply.code(403).send('The request was rejected');
    return isDisliked;
  };
  const services = ['Passport renewal', 'Visa', 'Customs'];
  const tags = services.map((service) => agency.tag({ 'data-service': service })).join('');
  await agency.collector.stop();
  await page.goto(agency.page('/done', { body: `<main>${tags}</main>` }));
  const { survey } = respondentOn(page);
  await expect(survey).toHaveCount(3);
  for (const [index] of services.entries()) {
    const one = survey.nth(index);
    await one.getByRole('group').first().getByLabel('Agree', { exact: true }).check();
    await one.getByRole('textbox').fill(index === 0 ? 'SELECT * FROM forms' : 'Fine');
    await one.getByRole('button', { name: 'Submit' }).click();
    await expect(one.locator('h2 + [role=status]')).toContainText(SAVED);
  }
  agency.collector.disturb({ before: firewall });
  await agency.collector.start();
  await wake(page);
  await expect(survey.nth(2).locator('h2 + [role=status]')).toContainText('reached');
  await expect(survey.nth(1).locator('h2 + [role=status]')).toContainText('reached');
  await expect(survey.nth(0).locator('h2 + [role=status]')).toContainText(SAVED);
  expect((await rowsOf(agency)).response).toBe(2);
  agency.collector.disturb({});
  await passesOver(page);
  await wake(page);
  await expect(survey.nth(0).locator('h2 + [role=status]')).toContainText('reached');
  expect((await rowsOf(agency)).response).toBe(3);
});

test('39 a beacon that says it was sent', async ({ page, agency, confirmation }) => {
  await page.addInitScript(() => {
    Object.assign(window, { beacons: 0 });
    navigator.sendBeacon = () => {
      (window as unknown as { beacons: number }).beacons += 1;
      return true;
    };
  });
  await agency.collector.stop();
  await page.goto(confirmation);
  const { answer, status } = respondentOn(page);
  await answer();
  await expect(status).toContainText(SAVED);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  expect(await page.evaluate(() => (window as unknown as { beacons: number }).beacons)).toBe(0);
  await agency.collector.start();
  await page.reload();
  await expectStored(agency, 1);
});
