import type { Locator } from '@playwright/test';
import { respondentOn } from '../support/respondent.ts';
import { expect, test } from '../support/test.ts';

/** What agencies' pages do to every element of a kind, and to classes that are called as ours are. */
const PAGE_STYLE = `
  body { font: italic 30px/3 cursive; color: red; text-align: right; letter-spacing: 0.3em; text-transform: uppercase; }
  p, h2, h3, ul, li, label, legend, fieldset, button, textarea, input, details, summary, span, div, section {
    margin: 3em; padding: 2em; border: 5px dashed red; font: bold 40px serif; color: lime; background: yellow; float: right;
  }
  .page .question, .page .hint, .page .options label { display: none; position: absolute; }
`;

/** How each element of a survey looks and where it stands in it. */
const looks = (survey: Locator) =>
  survey.evaluate((host) => {
    const root = host.shadowRoot ?? host;
    const origin = host.getBoundingClientRect();
    return [...root.querySelectorAll('*')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const place = [x - origin.x, y - origin.y, width, height].map(Math.round).join(' ');
      return `${element.tagName} ${place} ${style.color} ${style.backgroundColor} ${style.font} ${style.borderTop} ${style.textAlign}`;
    });
  });

test('a survey in the page’s tree looks as one in its own, whatever the page does to its elements', async ({
  page,
  agency,
}) => {
  agency.file('/page.css', PAGE_STYLE, 'text/css');
  const head = '<link rel="stylesheet" href="/page.css">';
  const policy = "script-src 'self'; style-src 'self'";
  const found: (readonly string[])[] = [];
  for (const dom of ['shadow', 'light']) {
    const tag = agency.tag({ 'data-dom': dom, 'data-edition': '2023', 'data-survey-type': 'thumbs_up_down' });
    await page.goto(agency.page(`/${dom}`, { head, body: `<main class="page">${tag}</main>`, policy }));
    const { survey, choose, submit } = respondentOn(page);
    await choose(/increased my trust/, 'Thumbs up');
    await survey.getByRole('textbox').fill('x'.repeat(5001));
    await submit();
    await expect(survey.getByRole('heading', { level: 3 })).toBeFocused();
    expect(await survey.evaluate((host) => host.shadowRoot !== null)).toBe(dom === 'shadow');
    found.push(await looks(survey));
  }
  expect(found[0]?.length).toBeGreaterThan(20);
  expect(found[1]).toEqual(found[0]);
});

for (const placement of ['modal', 'panel']) {
  test(`a ${placement} in the page’s tree opens, keeps the focus in it, closes and is answered`, async ({
    page,
    agency,
  }) => {
    const body = `<main><h1>Done</h1><p><a href="#">Page</a></p>${agency.tag({ 'data-dom': 'light', 'data-placement': placement })}</main>`;
    await page.goto(agency.page('/done', { body }));
    const { survey, heading, rateAll, submit, status } = respondentOn(page);
    const tab = page.getByRole('button', { name: 'Give feedback' });
    if (placement === 'panel') {
      await survey.getByRole('button', { name: 'Close' }).click();
    }
    await tab.click();
    await expect(heading).toBeFocused();
    await rateAll('Agree');
    await page.keyboard.press('Escape');
    await expect(tab).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(survey.getByRole('radio', { checked: true })).toHaveCount(6);
    await submit();
    await expect(status).toContainText('reached');
    await expect.poll(() => agency.collector.stored('response')).toHaveLength(1);
  });
}

test('two surveys in one tree have ids of their own, and leave nothing behind', async ({ page, agency }) => {
  await page.goto(agency.page('/done', { body: `<main></main><script src="/dist/a11-survey.js"></script>` }));
  const before = await page.locator('body').innerHTML();
  const surveys = await page.evaluateHandle(
    (collector) =>
      ['Passport', 'Visa'].map((service) =>
        window.A11Survey?.mountSurvey({ collector, service, provider: 'the Agency', dom: 'light' }),
      ),
    agency.collector.url,
  );
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(2);
  expect(new Set(ids).size).toBe(ids.length);
  const [, visa] = await page.locator('a11-survey').all();
  await visa?.getByText('Anything else you want us to know').click();
  await expect(visa?.getByRole('textbox') as Locator).toBeFocused();
  await surveys.evaluate((mounted) => {
    for (const survey of mounted) survey?.unmount();
  });
  expect(await page.locator('body').innerHTML()).toBe(before);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
});
