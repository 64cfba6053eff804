import type { Page } from '@playwright/test';
import type { Agency } from '../support/agency.ts';
import { respondentOn } from '../support/respondent.ts';
import { expect, test } from '../support/test.ts';

const START = Date.parse('2026-01-31T12:00:00Z');

/** A page of the agency's with a survey that is configured so; its address. */
const put = (agency: Agency, attributes: Readonly<Record<string, string>>, more = '', path = '/done') =>
  agency.page(path, { body: `<main>${agency.tag(attributes)}</main>${more}` });

const ON_TRANSACTION = { 'data-trigger': 'transaction' };

const complete = (page: Page, transactionId?: string) =>
  page.evaluate(
    (id) => window.A11Survey?.transactionCompleted(id === undefined ? {} : { transactionId: id }),
    transactionId,
  );

const push = (page: Page, path: string) => page.evaluate((to) => history.pushState({}, '', to), path);

test('a survey waits for the page’s event, for its own service alone', async ({ page, agency }) => {
  await page.goto(put(agency, ON_TRANSACTION));
  const { survey } = respondentOn(page);
  const dispatch = (detail: unknown) =>
    page.evaluate(
      (given) =>
        document.body.dispatchEvent(new CustomEvent('a11-survey:transaction', { bubbles: true, detail: given })),
      detail,
    );
  await dispatch({ service: 'Visa' });
  await expect(survey).toHaveCount(0);
  await dispatch({ service: 'Passport renewal', transactionId: 7 });
  await expect(survey).toBeVisible();
});

test('an event with nothing to read in it is one all the same', async ({ page, agency }) => {
  await page.goto(put(agency, ON_TRANSACTION));
  await page.evaluate(() => document.dispatchEvent(new CustomEvent('a11-survey:transaction', { detail: 'done' })));
  await expect(respondentOn(page).survey).toBeVisible();
});

test('a survey waits for the verb, also one whose configuration is still read', async ({ page, agency }) => {
  agency.file('/survey.json', JSON.stringify({ trigger: 'transaction' }), 'application/json');
  let release = () => {};
  const told = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/survey.json', async (route) => {
    await told;
    await route.continue();
  });
  await page.goto(put(agency, { 'data-config': '/survey.json' }));
  await complete(page);
  release();
  await expect(respondentOn(page).survey).toBeVisible();
});

const BUSY: Readonly<Record<string, () => void>> = {
  'is never idle': () => Object.assign(window, { requestIdleCallback: () => 0 }),
  'does not tell when it is idle': () => Object.assign(window, { requestIdleCallback: undefined }),
};
for (const [name, set] of Object.entries(BUSY)) {
  test(`a survey hears of a transaction that is completed at once on a page that ${name}`, async ({ page, agency }) => {
    await page.addInitScript(set);
    agency.file('/done.js', "document.dispatchEvent(new CustomEvent('a11-survey:transaction'))", 'text/javascript');
    await page.goto(put(agency, ON_TRANSACTION, '<script src="/done.js" defer></script>'));
    await expect(respondentOn(page).survey).toBeVisible();
  });
}

test('a survey follows its delay', async ({ page, agency }) => {
  await page.clock.install({ time: START });
  await page.goto(put(agency, { 'data-delay-seconds': '30' }));
  const { survey } = respondentOn(page);
  await page.clock.pauseAt(START + 20_000);
  await expect(survey).toHaveCount(0);
  await page.clock.runFor(11_000);
  await expect(survey).toBeVisible();
});

for (const api of ['with the Navigation API', 'without it']) {
  test.describe(api, () => {
    test.beforeEach(async ({ page }) => {
      if (api === 'without it') await page.addInitScript(() => Object.assign(window, { Navigation: undefined }));
    });

    test('a survey comes and goes with its pages, unless it is begun', async ({ page, agency }) => {
      await page.goto(put(agency, { 'data-url-pattern': '/renewal/*/done' }, '', '/renewal'));
      const { survey, rate } = respondentOn(page);
      await expect(survey).toHaveCount(0);
      await push(page, '/renewal/7/done');
      await expect(survey).toBeVisible();
      await push(page, '/renewal');
      await expect(survey).toHaveCount(0);
      await push(page, '/renewal/8/done');
      await rate(/increased my trust/, 'Agree');
      await push(page, '/renewal');
      await push(page, '/renewal/9/done');
      await expect(survey.getByRole('radio', { checked: true })).toHaveCount(1);
      await push(page, '/other');
      await expect(survey).toBeVisible();
    });
  });
}

test('a survey waits until the page’s own modal is closed', async ({ page, agency }) => {
  const modal = '<dialog id="own"><button>Close</button></dialog><script src="/modal.js"></script>';
  agency.file('/modal.js', `document.getElementById('own').showModal()`, 'text/javascript');
  await page.goto(put(agency, ON_TRANSACTION, modal));
  const { survey } = respondentOn(page);
  await page.clock.install();
  await complete(page);
  await page.clock.runFor(5_000);
  await expect(survey).toHaveCount(0);
  await page.evaluate(() => document.querySelector('dialog')?.close());
  await page.clock.runFor(1_000);
  await expect(survey).toBeVisible();
});

test('a panel waits while the respondent types', async ({ page, agency }) => {
  const field = '<label>Search <input id="own"></label>';
  await page.goto(put(agency, { ...ON_TRANSACTION, 'data-placement': 'panel' }, field));
  const { survey } = respondentOn(page);
  await page.clock.install();
  await page.locator('#own').focus();
  await complete(page);
  await page.clock.runFor(5_000);
  await expect(survey).toHaveCount(0);
  await page.locator('#own').blur();
  await page.clock.runFor(1_000);
  await expect(survey).toHaveCount(1);
});

test('each completed transaction has its survey, and none that is begun is interrupted', async ({ page, agency }) => {
  await page.goto(put(agency, ON_TRANSACTION));
  const { survey, rate, submit, status } = respondentOn(page);
  await complete(page, 'R-1');
  await rate(/increased my trust/, 'Agree');
  await complete(page, 'R-2');
  await expect(survey.getByRole('radio', { checked: true })).toHaveCount(1);
  await submit();
  await expect(status).toContainText('reached');
  await complete(page, 'R-1');
  await expect(status).toContainText('reached');
  await complete(page, 'R-3');
  await rate(/increased my trust/, 'Disagree');
  await submit();
  await expect.poll(() => agency.collector.stored('response')).toHaveLength(2);
  await expect(survey).toHaveCount(1);
});

test('whoever listens hears what becomes of a survey in order, and may throw', async ({ page, agency }) => {
  await page.goto(put(agency, { ...ON_TRANSACTION, 'data-transaction-id': 'R-1' }));
  await page.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    // Its own error is the page's affair, and kept from the console here.
    addEventListener('error', (event) => event.preventDefault());
    for (const moment of ['offered', 'started', 'declined', 'saved', 'delivered', 'refused'] as const) {
      document.addEventListener(`a11-survey:${moment}`, (event) => {
        heard.push([moment, event.detail]);
        throw new Error('A listener of the page');
      });
    }
  });
  await complete(page);
  const { answer, status } = respondentOn(page);
  await answer();
  await expect(status).toContainText('reached');
  const detail = { service: 'Passport renewal', transactionId: 'R-1' };
  expect(await page.evaluate(() => (window as unknown as { heard: unknown }).heard)).toEqual(
    ['offered', 'started', 'saved', 'delivered'].map((moment) => [moment, detail]),
  );
});

test('a survey that is unmounted leaves nothing behind', async ({ page, agency }) => {
  await page.addInitScript(() => {
    const left = { listeners: 0, timers: 0, channels: 0 };
    Object.assign(window, { left });
    for (const target of [window, document, (window as unknown as { navigation: EventTarget }).navigation]) {
      const { addEventListener, removeEventListener } = target;
      target.addEventListener = (type: string, ...given: [EventListener, AddEventListenerOptions?]) => {
        left.listeners += 1;
        given[1]?.signal?.addEventListener('abort', () => {
          left.listeners -= 1;
        });
        addEventListener.call(target, type, ...given);
      };
      target.removeEventListener = (type: string, listener: EventListener) => {
        left.listeners -= 1;
        removeEventListener.call(target, type, listener);
      };
    }
    const timers = new Set<unknown>();
    for (const [start, stop] of [
      ['setTimeout', 'clearTimeout'],
      ['setInterval', 'clearInterval'],
    ] as const) {
      const [begin, end] = [window[start], window[stop]];
      Object.assign(window, {
        [start]: (act: () => void, ...rest: [number]) => {
          const id = begin(
            () => {
              if (start === 'setTimeout') timers.delete(id);
              left.timers = timers.size;
              act();
            },
            ...rest,
          );
          timers.add(id);
          left.timers = timers.size;
          return id;
        },
        [stop]: (id: number) => {
          timers.delete(id);
          left.timers = timers.size;
          end(id);
        },
      });
    }
    const { BroadcastChannel } = window;
    window.BroadcastChannel = class extends BroadcastChannel {
      constructor(name: string) {
        super(name);
        left.channels += 1;
      }
      override close() {
        left.channels -= 1;
        super.close();
      }
    };
  });
  await page.goto(agency.page('/done', { body: '<main></main><script src="/dist/a11-survey.js"></script>' }));
  const left = () => page.evaluate(() => (window as unknown as { left: object }).left);
  const configuration = { collector: agency.collector.url, provider: 'the Agency', urlPattern: '/*', kioskSeconds: 60 };
  for (const [service, more] of Object.entries({
    waiting: { trigger: 'transaction' },
    delayed: { delaySeconds: 60 },
    begun: {},
  })) {
    const survey = await page.evaluateHandle((given) => window.A11Survey?.mountSurvey(given as never), {
      ...configuration,
      ...more,
      service,
    });
    if (service === 'begun') await respondentOn(page).rate(/increased my trust/, 'Agree');
    await survey.evaluate((mounted) => mounted?.unmount());
  }
  await expect(page.locator('a11-survey')).toHaveCount(0);
  await expect.poll(() => agency.collector.stored('left')).toHaveLength(1);
  await expect.poll(left).toEqual({ listeners: 0, timers: 0, channels: 0 });
});
