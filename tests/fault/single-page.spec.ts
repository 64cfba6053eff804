import { passesOver, wake } from '../support/device.ts';
import { respondentOn } from '../support/respondent.ts';
import { expectStored } from '../support/rows.ts';
import { expect, FAILED_REQUEST, test } from '../support/test.ts';

test.use({ expectedErrors: FAILED_REQUEST });

const SAVED = 'saved on this device';

test('46 an application changes its route', async ({ page, agency, confirmation }) => {
  await agency.collector.stop();
  await page.goto(confirmation);
  const { answer, status, survey } = respondentOn(page);
  await answer();
  await expect(status).toContainText(SAVED);
  await page.evaluate(() => {
    history.pushState({}, '', '/next');
    document.querySelector('main')?.replaceChildren('Next');
  });
  await expect(survey).toHaveCount(0);
  await agency.collector.start();
  await wake(page);
  await expectStored(agency, 1);
  const [response] = await agency.collector.stored('response');
  expect(response?.page).toBe('/done');
});

test('46 an application wipes the body and shows the survey again', async ({ page, agency, confirmation }) => {
  await page.goto(confirmation);
  const { rate, answer, status, survey } = respondentOn(page);
  await rate(/increased my trust/, 'Disagree');
  await page.evaluate(() => document.body.replaceChildren());
  await expect(survey).toHaveCount(0);
  await page.evaluate(
    (collector) =>
      window.A11Survey?.mountSurvey({ collector, service: 'Passport renewal', provider: 'the Department of State' }),
    agency.collector.url,
  );
  await expect(survey.getByRole('radio', { checked: true })).toHaveCount(0);
  await answer();
  await expect(status).toContainText('reached');
  await expect.poll(() => agency.collector.stored('offered')).toHaveLength(2);
  await expect.poll(() => agency.collector.stored('started')).toHaveLength(2);
  expect(await agency.collector.stored('response')).toHaveLength(1);
});

test('46 an application moves the survey', async ({ page, agency, confirmation }) => {
  await page.goto(confirmation);
  const { rate, submit, status, survey } = respondentOn(page);
  await rate(/increased my trust/, 'Disagree');
  await page.evaluate(() => {
    const element = document.querySelector('a11-survey');
    if (element) document.querySelector('footer')?.append(element);
  });
  await expect(survey.getByRole('radio', { checked: true })).toHaveCount(1);
  await submit();
  await expect(status).toContainText('reached');
  await expectStored(agency, 1);
});

test('46 an application removes the survey while it saves', async ({ page, agency, confirmation }) => {
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (value, key) {
      if ((value as { record?: { kind: string } }).record?.kind === 'response')
        document.querySelector('a11-survey')?.remove();
      return put.call(this, value, key);
    };
  });
  await page.goto(confirmation);
  await respondentOn(page).answer();
  await expectStored(agency, 1);
  await expect(page.locator('a11-survey')).toHaveCount(0);
});

test('46 an application shows and removes many surveys, and listens no more than before', async ({
  page,
  agency,
  confirmation,
}) => {
  await page.addInitScript(() => {
    const counts = { listeners: 0 };
    Object.assign(window, counts);
    for (const target of [window, document]) {
      const { addEventListener } = target;
      target.addEventListener = (type: string, ...given: [EventListener, AddEventListenerOptions?]) => {
        const counted = window as unknown as typeof counts;
        counted.listeners += 1;
        given[1]?.signal?.addEventListener('abort', () => {
          counted.listeners -= 1;
        });
        addEventListener.call(target, type, ...given);
      };
    }
  });
  await page.goto(confirmation);
  await respondentOn(page).answer();
  await expectStored(agency, 1);
  await passesOver(page);
  for (let route = 1; route <= 20; route += 1) {
    await page.evaluate(
      ([collector, service]) => {
        const survey = window.A11Survey?.mountSurvey({ collector, service, provider: 'the Agency' });
        return new Promise<void>((resolve) =>
          requestAnimationFrame(() => {
            survey?.unmount();
            resolve();
          }),
        );
      },
      [agency.collector.url, `Service ${route}`] as const,
    );
  }
  await passesOver(page);
  const listeners = () => page.evaluate(() => (window as unknown as { listeners: number }).listeners);
  await expect.poll(listeners).toBe(0);
});
