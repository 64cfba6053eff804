import { passesOver, wake } from '../support/device.ts';
import { expectStored } from '../support/rows.ts';
import { expect, FAILED_REQUEST, test } from '../support/test.ts';

test.use({ expectedErrors: FAILED_REQUEST });

const RESPONDENTS = 500;
/** Each is offered, starts and answers; fifty records fit into a request. */
const REQUESTS = (RESPONDENTS * 3) / 50;

test('1 a kiosk without a network takes 500 answers, and then sends each once', async ({ page, agency }) => {
  const body = '<main></main><script src="/dist/a11-survey.js"></script>';
  await page.goto(agency.page('/kiosk', { body }));
  await agency.collector.stop();
  // In the page, as a kiosk's own script does it: a fresh survey for each, removed once its answers are saved.
  const seen = await page.evaluate(
    async ([collector, respondents]) => {
      const found: string[] = [];
      for (let one = 1; one <= respondents; one += 1) {
        const survey = window.A11Survey?.mountSurvey({
          collector,
          service: 'Kiosk',
          provider: 'the Agency',
          transactionId: String(one),
        });
        const root = survey?.element.shadowRoot;
        const form = root?.querySelector('form');
        const comment = root?.querySelector('textarea');
        const trust = root?.querySelectorAll<HTMLInputElement>('input[name=q-trust]')[one % 5];
        if (!survey || !root || !form || !comment || !trust) throw new Error('No survey is shown');
        // What the next respondent could see of those before.
        found.push(comment.value, ...(root.querySelector('input:checked') ? ['a checked answer'] : []));
        if (document.querySelectorAll('a11-survey').length !== 1 || root.textContent?.includes('Respondent'))
          found.push('another survey');
        trust.click();
        comment.value = `Respondent ${one}`;
        const status = root.querySelector('[role=status]');
        const saved = new Promise<void>((resolve) => {
          new MutationObserver(() => status?.textContent?.includes('saved on this device') && resolve()).observe(root, {
            subtree: true,
            childList: true,
            characterData: true,
          });
        });
        form.requestSubmit();
        await saved;
        survey.unmount();
      }
      return found.filter(Boolean);
    },
    [agency.collector.url, RESPONDENTS] as const,
  );
  expect(seen).toEqual([]);
  await passesOver(page);
  expect(agency.collector.posted).toEqual([]);

  await agency.collector.start();
  await wake(page);
  await expect
    .poll(async () => (await agency.collector.stored('response')).length, { timeout: 60_000 })
    .toBe(RESPONDENTS);
  await expectStored(agency, RESPONDENTS);
  const comments = (await agency.collector.stored('response')).map(
    ({ answers }) => (answers.at(-1) as { readonly text?: string }).text,
  );
  expect(new Set(comments).size).toBe(RESPONDENTS);
  expect(agency.collector.posted.length).toBeGreaterThanOrEqual(REQUESTS);
  // A pass that is interrupted leaves one batch that is not full.
  expect(agency.collector.posted.length).toBeLessThanOrEqual(REQUESTS + 3);
});
