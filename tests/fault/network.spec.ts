import { passesOver, wake } from '../support/device.ts';
import { respondentOn } from '../support/respondent.ts';
import { expectStored } from '../support/rows.ts';
import { expect, FAILED_REQUEST, test } from '../support/test.ts';

test.use({ expectedErrors: FAILED_REQUEST });

const SAVED = 'saved on this device';
const DELIVERED = 'Your answers have reached the Department of State.';

test('2 navigator.onLine says offline where there is a network', async ({ page, agency, confirmation }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'onLine', { value: false }));
  await page.goto(confirmation);
  const { answer, status } = respondentOn(page);
  await answer();
  await expect(status).toHaveText(DELIVERED);
  await expectStored(agency, 1);
});

test('2 navigator.onLine says online where there is no collector', async ({ page, agency, confirmation }) => {
  await agency.collector.stop();
  await page.goto(confirmation);
  expect(await page.evaluate(() => navigator.onLine)).toBe(true);
  const { answer, status } = respondentOn(page);
  await answer();
  await expect(status).toContainText(SAVED);
  await agency.collector.start();
  await wake(page);
  await expect(status).toHaveText(DELIVERED);
  await expectStored(agency, 1);
});

test('6 503 without CORS headers', async ({ page, agency, confirmation }) => {
  agency.collector.disturb({
    before: (_posted, reply) => {
      reply.removeHeader('access-control-allow-origin').code(503).header('retry-after', '60').send('busy');
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
  await expect(status).toHaveText(DELIVERED);
  await expectStored(agency, 1);
});

for (const where of ['before the headers', 'in the body']) {
  test(`7 a reply that hangs ${where}`, async ({ page, agency, confirmation }) => {
    // In place of the clock: time runs out when the test says so.
    await page.addInitScript(() => {
      AbortSignal.timeout = (wait) => {
        const timeout = new AbortController();
        addEventListener('time is up', ({ type }) =>
          timeout.abort(new DOMException(`${type}: ${wait}`, 'TimeoutError')),
        );
        return timeout.signal;
      };
    });
    let hung = 0;
    agency.collector.disturb({
      before: (_posted, reply) => {
        hung += 1;
        reply.hijack();
        if (where === 'in the body') {
          const origin = { 'access-control-allow-origin': agency.origin };
          reply.raw.writeHead(200, origin).write('{"accepted":[');
        }
        return true;
      },
    });
    await page.goto(confirmation);
    const { answer, status } = respondentOn(page);
    await answer();
    await expect(status).toContainText(SAVED);
    await expect.poll(() => hung).toBeGreaterThan(0);
    agency.collector.disturb({});
    // The next pass begins as soon as the one that hangs has given up.
    await wake(page);
    await page.evaluate(() => dispatchEvent(new Event('time is up')));
    await expect(status).toHaveText(DELIVERED);
    await expectStored(agency, 1);
  });
}

const failures = ['namenotresolved', 'connectionrefused', 'connectionreset', 'addressunreachable', 'timedout'] as const;
for (const failure of failures) {
  test(`8 ${failure}`, async ({ page, agency, confirmation }) => {
    await page.route(agency.collector.url, (route) => route.abort(failure));
    await page.goto(confirmation);
    const { answer, status } = respondentOn(page);
    await answer();
    await expect(status).toContainText(SAVED);
    await passesOver(page);
    expect(agency.collector.posted).toEqual([]);
    await page.unroute(agency.collector.url);
    await wake(page);
    await expect(status).toHaveText(DELIVERED);
    await expectStored(agency, 1);
  });
}

test('8 a collector that does not speak TLS', async ({ page, agency }) => {
  const tag = agency.tag({ 'data-collector': agency.collector.url.replace('http:', 'https:') });
  await page.goto(agency.page('/done', { body: `<main>${tag}</main>`, policy: "script-src 'self'" }));
  const failed = page.waitForEvent('requestfailed');
  const { answer, status } = respondentOn(page);
  await answer();
  expect((await failed).failure()?.errorText).toBe('net::ERR_SSL_PROTOCOL_ERROR');
  await expect(status).toContainText(SAVED);
});

test('9 CORS denied after the commit', async ({ page, agency, confirmation }) => {
  let isDenied = true;
  agency.collector.disturb({
    after: (_posted, reply) => {
      if (isDenied) reply.header('access-control-allow-origin', 'https://other.example');
      return false;
    },
  });
  await page.goto(confirmation);
  const { answer, status } = respondentOn(page);
  await answer();
  await expect(status).toContainText(SAVED);
  await expectStored(agency, 1);
  await passesOver(page);
  await expect(status).toContainText(SAVED);
  isDenied = false;
  await wake(page);
  await expect(status).toHaveText(DELIVERED);
  await expectStored(agency, 1);
});

test('11 a request that the browser sends again by itself', async ({ page, agency, confirmation }) => {
  await page.addInitScript(() => {
    const { fetch } = window;
    Object.assign(window, { fetches: 0 });
    window.fetch = (...given) => {
      (window as unknown as { fetches: number }).fetches += 1;
      return fetch(...given);
    };
  });
  await page.goto(confirmation);
  await expect.poll(() => agency.collector.stored('offered')).toHaveLength(1);
  let dropped = 0;
  agency.collector.disturb({
    after: ({ body }, reply) => {
      if (dropped > 0 || !body.records.some(({ kind }) => kind === 'response')) return false;
      dropped += 1;
      reply.raw.destroy();
      return true;
    },
  });
  const { answer, status } = respondentOn(page);
  await answer();
  await expect(status).toHaveText(DELIVERED);
  expect(dropped).toBe(1);
  const fetches = await page.evaluate(() => (window as unknown as { fetches: number }).fetches);
  expect(agency.collector.posted.length).toBeGreaterThan(fetches);
  await expectStored(agency, 1);
});

test('51 a blocker that stops what is sent', async ({ page, agency, confirmation }) => {
  await page.route(agency.collector.url, (route) => route.abort('blockedbyclient'));
  await page.goto(confirmation);
  const { answer, status } = respondentOn(page);
  await answer();
  await expect(status).toContainText(SAVED);
  await page.unroute(agency.collector.url);
  await page.reload();
  await expectStored(agency, 1);
});

test('51 a blocker that stops the script', async ({ page, confirmation }) => {
  await page.route('**/a11-survey.js', (route) => route.abort('blockedbyclient'));
  await page.goto(confirmation);
  await expect(page.getByRole('heading', { name: 'Your application was submitted' })).toBeVisible();
  await expect(page.locator('a11-survey')).toHaveCount(0);
});

test.describe('a hash', () => {
  test.use({ expectedErrors: /^Failed to find a valid digest in the 'integrity' attribute/ });

  test('54 a script that is not the one of the hash', async ({ page, confirmation }) => {
    await page.route('**/a11-survey.js', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: `${await response.text()};alert(1)` });
    });
    await page.goto(confirmation);
    await expect(page.getByRole('heading', { name: 'Your application was submitted' })).toBeVisible();
    await expect(page.locator('a11-survey')).toHaveCount(0);
  });
});
