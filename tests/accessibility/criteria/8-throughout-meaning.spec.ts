import type { Page } from '@playwright/test';
import { announced, announcedAs } from '../../support/accessibility-tree.ts';
import { DIALOG, hostPage, PANEL } from '../../support/host-page.ts';
import { respondentOn } from '../../support/respondent.ts';
import { painted } from '../../support/seen.ts';
import { focusedBy, focusedNow } from '../../support/stops.ts';
import { eachState } from '../../support/survey-states.ts';
import { expect, test } from '../../support/test.ts';

const tabOn = (page: Page) => page.getByRole('button', { name: 'Give feedback' });

test('8.13 the survey names its own language and direction, whatever those of the page are', async ({
  page,
  agency,
}) => {
  for (const attributes of [{}, { 'data-placement': 'modal' }, PANEL]) {
    await page.goto(hostPage(agency, attributes, { lang: 'ar', dir: 'rtl' }));
    await expect(page.locator('a11-survey')).toBeAttached();
    if ('data-placement' in attributes && attributes['data-placement'] === 'modal') await tabOn(page).click();
    await expect(respondentOn(page).heading).toBeVisible();
    const found = await page.locator('a11-survey :is(h2, p, legend, label, button, textarea)').evaluateAll((all) =>
      all.map((each) => {
        const lang = each.closest('[lang]')?.getAttribute('lang');
        return `${lang} ${getComputedStyle(each).direction} ${each.matches(':lang(en)')}`;
      }),
    );
    expect(new Set(found)).toEqual(new Set(['en ltr true']));
  }
});

test('8.14 each name begins with the words that are seen', async ({ page, agency }) => {
  await eachState(page, agency, async () => {
    const parts = page.locator('a11-survey :is(button, a, [type], textarea)');
    for (const part of await parts.all()) {
      if (!(await part.isVisible())) continue;
      const seen = await part.evaluate((each: HTMLInputElement) => {
        const words = each.labels?.[0] ?? each;
        // An explanation under the name of an option is read after it.
        return words.innerText.split('\n')[0]?.replace(/\s+/g, ' ').trim() ?? '';
      });
      expect(seen).not.toBe('');
      await expect(part).toHaveAccessibleName(new RegExp(`^${seen.replaceAll(/[.?*+^$()[\]{}|]/g, '\\$&')}`));
    }
  });
});

test('8.15 every reference stays within the survey and finds what it names, once', async ({ page, agency, dom }) => {
  test.skip(
    dom === 'light',
    'In the page’s tree an id of the page can be the same only by intent: tests/browser/light-dom.spec.ts.',
  );
  await eachState(page, agency, async (state) => {
    // Things of the page that are called the same.
    await page.evaluate(() => {
      for (const id of ['heading', 'q-trust', 'q-comment', 'q-trust-error', 'q-comment-hint']) {
        const other = document.createElement('p');
        other.id = id;
        other.textContent = 'of the page';
        document.body.prepend(other);
      }
    });
    const lost = await page.locator('a11-survey').evaluate((host) => {
      const root = host.shadowRoot;
      const all = [...(root?.querySelectorAll('*') ?? [])];
      const ids = all.map(({ id }) => id).filter(Boolean);
      const named = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'aria-errormessage', 'for'];
      const references = all.flatMap((each) =>
        named.flatMap((name) => (each.getAttribute(name) ?? '').split(/\s+/).filter(Boolean)),
      );
      return {
        twice: ids.filter((id, index) => ids.indexOf(id) !== index),
        missing: references.filter((id) => !root?.getElementById(id)),
        // The page's attributes, which could not reach in.
        outside: [...document.querySelectorAll(named.map((name) => `[${name}]`).join())].length,
      };
    });
    expect(lost, state).toEqual({ twice: [], missing: [], outside: 0 });
    expect(
      (await announced(page)).filter(({ name }) => name === 'of the page' || name.includes('of the page')),
    ).toEqual([]);
  });
});

test('8.16 a thing has the same name wherever the survey stands', async ({ page, agency }) => {
  const named: (readonly string[])[] = [];
  for (const attributes of [{}, DIALOG, { ...DIALOG, ...PANEL }]) {
    await page.goto(hostPage(agency, attributes));
    if ('data-opener' in attributes) await page.locator('#before').click();
    await expect(respondentOn(page).heading).toBeVisible();
    const told = await announced(page);
    const own = told.filter(({ within }) =>
      within.some((each) => each.endsWith('Your experience with Passport renewal')),
    );
    named.push(
      own
        .map(({ role, name, description }) => `${role} ${name} ${description}`)
        .filter((each) => !each.startsWith('button Close')),
    );
  }
  expect(named[0]?.length).toBeGreaterThan(40);
  expect(named[1]).toEqual(named[0]);
  expect(named[2]).toEqual(named[0]);
});

/** What testing tools do to see a page in pieces: all that is in its body goes into a new element, and back. */
const takeApart = (page: Page) =>
  page.evaluate(() => {
    const wrapper = document.createElement('div');
    wrapper.append(...document.body.childNodes);
    document.body.append(wrapper);
  });

test('8.18 a tool that takes the page apart takes no answer away, and no way out', async ({ page, agency }) => {
  const { rate, comment, submit, status, heading, survey } = respondentOn(page);
  const fill = async () => {
    await comment.fill('Fine');
    await rate(/increased my trust/, 'Agree');
  };
  const isKept = async () => {
    await expect(comment).toHaveValue('Fine');
    await expect(survey.getByRole('radio', { name: 'Agree', exact: true }).first()).toBeChecked();
  };
  await page.goto(hostPage(agency));
  await fill();
  await takeApart(page);
  await isKept();
  await submit();
  await expect(status).toContainText('reached');

  await page.goto(hostPage(agency, { 'data-placement': 'modal' }));
  await tabOn(page).click();
  await fill();
  await takeApart(page);
  await isKept();
  await comment.focus();
  await page.keyboard.press('Escape');
  await expect(heading).toBeHidden();
  await expect.poll(() => page.evaluate(focusedNow)).toBe('button Give feedback');
  await takeApart(page);
  await expect(tabOn(page)).toBeInViewport({ ratio: 1 });
  await tabOn(page).press('Enter');
  await expect(heading).toBeFocused();
  expect((await announced(page)).find(({ role }) => role === 'dialog')?.states.modal).toBe(true);
  await isKept();
  await submit();
  await expect(status).toContainText('reached');

  await page.setViewportSize({ width: 1280, height: 1000 });
  await page.goto(hostPage(agency, PANEL));
  await fill();
  await takeApart(page);
  await isKept();
  await expect(heading).toBeInViewport({ ratio: 1 });
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(heading).toBeHidden();
  await tabOn(page).click();
  await isKept();
});

test('8.19 nothing appears because it is pointed at or has the focus', async ({ page, agency }) => {
  await page.goto(hostPage(agency));
  const { survey, heading } = respondentOn(page);
  await expect(heading).toBeVisible();
  await expect(survey.locator('[title], [popovertarget], [interestfor]')).toHaveCount(0);
  const shown = async () => (await survey.locator('.all').ariaSnapshot()).replaceAll(' [active]', '');
  const before = await shown();
  for (const part of await survey.locator('button, a, summary, textarea, fieldset:first-of-type label').all()) {
    await part.hover();
    await painted(page);
    expect(await shown()).toBe(before);
    await part.evaluate((each: HTMLElement) => (each.querySelector('input') ?? each).focus());
    await painted(page);
    expect(await shown()).toBe(before);
  }
});

test('8.20 pictures are left out where words say the same, and have words where none do', async ({ page, agency }) => {
  const found: string[] = [];
  await eachState(
    page,
    agency,
    async () => {
      const pictures = await page.locator('a11-survey :is(img, svg)').count();
      expect(pictures).toBeGreaterThan(0);
      found.push(...(await announcedAs(page, 'image', 'img', 'SvgRoot', 'graphics-document')));
    },
    { only: ['asked', 'thumbs'] },
  );
  expect(found).toEqual(['image Department of State']);
});

test('8.21 without style sheets the order makes sense, and no words come from a style sheet', async ({
  page,
  agency,
}) => {
  await eachState(page, agency, async (state) => {
    const survey = page.locator('a11-survey');
    const made = await survey.evaluate((host) =>
      [...(host.shadowRoot ?? host).querySelectorAll('*')].flatMap((each) =>
        ['::before', '::after']
          .map((part) => getComputedStyle(each, part).content)
          .filter((content) => /["']./.test(content)),
      ),
    );
    expect(made, state).toEqual([]);
    const named = async () =>
      (await announced(page)).filter(({ name }) => name).map(({ role, name }) => `${role} ${name}`);
    const before = await named();
    await survey.evaluate((host) => {
      (host.shadowRoot ?? document).adoptedStyleSheets = [];
    });
    await painted(page);
    const tops = await page
      .locator('a11-survey :is(h2, h3, legend, textarea, button)')
      .evaluateAll((all) =>
        all.filter((each) => each.getClientRects().length > 0).map((each) => each.getBoundingClientRect().top),
      );
    // On a line of their own or side by side, never above what is read before.
    for (const [index, top] of tops.entries()) expect(top, state).toBeGreaterThan((tops[index - 1] ?? -Infinity) - 5);
    if (!state.includes('panel') && state !== 'invited') {
      expect(await named(), state).toEqual(before);
    }
  });
});

test('8.22 on a shared device, who pauses is warned before the answers are cleared', async ({ page, agency }) => {
  await page.clock.install({ time: '2026-01-31T12:00:00Z' });
  await page.goto(hostPage(agency, { 'data-kiosk-seconds': '60' }));
  const { rate, survey } = respondentOn(page);
  const alert = survey.getByRole('alert');
  await expect(alert).toHaveText('');
  // From here on, time goes by only when it is told to.
  await page.clock.pauseAt('2026-01-31T13:00:00Z');
  const stood = await alert.elementHandle();
  await rate(/increased my trust/, 'Agree');
  const focused = await page.evaluate(focusedNow);
  await page.clock.runFor(61_000);
  await expect(alert).toContainText('Your answers will be cleared in 20 seconds');
  expect(await alert.evaluate((element, before) => element === before, stood)).toBe(true);
  await expect.poll(() => page.evaluate(focusedNow)).toBe(focused);
  await page.clock.runFor(18_000);
  await page.keyboard.press('Shift');
  await expect(alert).toHaveText('');
  await page.clock.runFor(59_000);
  await expect(survey.getByRole('radio', { checked: true })).toHaveCount(1);
  await expect(alert).toHaveText('');
});

test('8.23 the respondent can choose the survey’s language', async ({ page, agency }) => {
  await page.goto(hostPage(agency, { 'data-languages': 'en es' }));
  const { survey, choose, comment } = respondentOn(page);
  await choose('My need was addressed.', 'Agree');
  await comment.fill('Gracias');
  const spanish = survey.getByRole('button', { name: 'Español' });
  await expect(spanish).toHaveAttribute('lang', 'es');
  await spanish.focus();
  await page.keyboard.press('Enter');
  await expect(
    survey.getByRole('group', { name: 'Se atendió mi necesidad.' }).getByLabel('De acuerdo', { exact: true }),
  ).toBeChecked();
  await expect(survey.getByRole('textbox')).toHaveValue('Gracias');
  await expect(spanish).toBeFocused();
  await expect(spanish).toHaveAttribute('aria-pressed', 'true');
  const news = survey.getByText('Esta encuesta está ahora en español.');
  await expect(news).toHaveRole('status');
  expect(await news.evaluate((each) => each.closest('[lang]')?.getAttribute('lang'))).toBe('es');
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
});

test('8.24 the field for programs is met by nobody', async ({ page, agency }) => {
  await page.goto(hostPage(agency));
  const { heading, survey } = respondentOn(page);
  await expect(heading).toBeVisible();
  const field = survey.locator('input:not([type])');
  await expect(field).toHaveCount(1);
  const isMet = ({ role, name }: { role: string; name: string }) => role === 'textbox' && !name.startsWith('Anything');
  expect(
    (await announced(page)).filter(({ within }) => within.some((each) => each.startsWith('region'))).filter(isMet),
  ).toEqual([]);
  const stops = await focusedBy(page, 'Tab', 20);
  expect(stops.join('\n')).toContain('textbox Anything else');
  expect(stops.join('\n')).not.toContain('empty');
  // It takes no more than a pixel, of which nothing is painted.
  const label = survey.locator('label:has(input:not([type]))');
  const look = await label.evaluate((each: HTMLElement) => [
    each.offsetWidth,
    each.offsetHeight,
    getComputedStyle(each).clipPath,
  ]);
  expect(look).toEqual([1, 1, 'inset(50%)']);
});
