import { respondentOn } from '../support/respondent.ts';
import { expectStored } from '../support/rows.ts';
import { expect, test } from '../support/test.ts';

const policies: Readonly<Record<string, (collector: string) => string>> = {
  'without any style': (collector) =>
    `default-src 'none'; script-src 'self'; style-src 'none'; connect-src ${collector}`,
  'with Trusted Types and no policy of theirs': (collector) =>
    `script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'; connect-src ${collector}`,
  'with strict-dynamic and a nonce': (collector) =>
    `script-src 'nonce-cmFuZG9t' 'strict-dynamic'; object-src 'none'; base-uri 'none'; connect-src ${collector}`,
};
for (const [name, policy] of Object.entries(policies)) {
  test(`42 a policy ${name}`, async ({ page, agency }) => {
    const body = `<main>${agency.tag({ nonce: 'cmFuZG9t' })}</main>`;
    await page.goto(agency.page('/done', { body, policy: policy(new URL(agency.collector.url).origin) }));
    const { answer, status } = respondentOn(page);
    await answer();
    await expect(status).toContainText('reached');
    await expectStored(agency, 1);
  });
}

test.describe('42 a policy without the collector', () => {
  test.use({
    expectedErrors:
      /^policy report: connect-src http|violates the following Content Security Policy directive: "connect-src|^Fetch API cannot load/,
  });

  test('42 a policy without the collector in connect-src', async ({ page, agency }) => {
    const body = `<main>${agency.tag()}</main>`;
    await page.goto(
      agency.page('/done', { body, policy: "default-src 'none'; script-src 'self'; connect-src 'self'" }),
    );
    const report = page.waitForEvent('console', (message) => message.text().startsWith('policy report'));
    const { answer, heading, status } = respondentOn(page);
    await answer();
    expect((await report).text()).toBe(`policy report: connect-src ${agency.collector.url}`);
    await expect(heading).toHaveText('Thank you');
    await expect(status).toContainText('saved on this device and will be sent');
    // With the policy mended, the answer that was saved is there.
    await page.goto(agency.page('/done', { body }));
    await expectStored(agency, 1);
  });

  test('42 a policy without the collector, and a browser that stores nothing', async ({ page, agency }) => {
    await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
    const body = `<main>${agency.tag()}</main>`;
    await page.goto(
      agency.page('/done', { body, policy: "default-src 'none'; script-src 'self'; connect-src 'self'" }),
    );
    const { answer, heading, status } = respondentOn(page);
    await answer();
    await expect(heading).toHaveText('Your answers are not saved yet');
    await expect(status).toContainText('leave this page open');
  });
});
