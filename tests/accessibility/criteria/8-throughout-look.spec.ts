import { misplaced } from '../../support/boxes.ts';
import { paleParts } from '../../support/colours.ts';
import { hostPage } from '../../support/host-page.ts';
import { respondentOn } from '../../support/respondent.ts';
import { painted } from '../../support/seen.ts';
import { eachState } from '../../support/survey-states.ts';
import { expect, test } from '../../support/test.ts';

test('8.5 whatever can be pressed is at least 44 pixels high and wide', async ({ page, agency }) => {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await eachState(page, agency, async (state) => {
      const small = await page
        .locator('a11-survey :is(button, a, summary, textarea, .options label)')
        .evaluateAll((all) =>
          all
            .filter((each) => each.checkVisibility() && each.getClientRects().length > 0)
            .map((each) => [each.textContent, each.getBoundingClientRect()] as const)
            .filter(([, box]) => box.width < 44 || box.height < 43.99)
            .map(([text, box]) => `${text}: ${box.width} × ${box.height}`),
        );
      expect(small, `${state}, ${width} px`).toEqual([]);
    });
  }
});

test('8.6 words have a contrast of 4.5 to 1, and borders 3 to 1, light and dark', async ({ page, agency }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await eachState(page, agency, async (state) => {
      expect(await paleParts(page), `${state}, ${colorScheme}`).toEqual([]);
    });
  }
});

test('8.7 at 320 pixels nothing is cut off and nothing scrolls sideways, in both orientations', async ({
  page,
  agency,
}) => {
  for (const [width, height] of [
    [320, 640],
    [320, 256],
    [640, 320],
  ] as const) {
    await page.setViewportSize({ width, height });
    await eachState(page, agency, async (state) => {
      expect(await misplaced(page), `${state}, ${width} × ${height}`).toEqual([]);
    });
  }
});

test('8.8 with letters of double size nothing is cut off and nothing overlaps', async ({ page, agency }) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  for (const width of [640, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await eachState(page, agency, async (state) => {
      const sizes = await page
        .locator('a11-survey .all')
        .evaluate((all) =>
          [all, ...all.querySelectorAll('label, button')].map((each) => getComputedStyle(each).fontSize),
        );
      expect(new Set(sizes)).toEqual(new Set(['32px']));
      expect(await misplaced(page), `${state}, ${width} px`).toEqual([]);
    });
  }
});

test('8.9 with wider spacing nothing is cut off and nothing overlaps', async ({ page, agency }) => {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await eachState(page, agency, async (state) => {
      // What respondents set by a tool that reaches into open shadow roots (WCAG SC 1.4.12).
      await page.locator('a11-survey').evaluate((host) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
          p, li, legend { margin-bottom: 2em !important }`);
        (host.shadowRoot ?? document).adoptedStyleSheets.push(sheet);
      });
      expect(await misplaced(page), `${state}, ${width} px`).toEqual([]);
    });
  }
});

test('8.10 in forced colours borders, the choice, the focus and what is wrong can be seen', async ({
  page,
  agency,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const edge = (selector: string) =>
    page.locator(`a11-survey ${selector}`).evaluateAll((all) =>
      all.map((each) => {
        const { borderLeftStyle, borderLeftWidth, borderLeftColor, backgroundColor } = getComputedStyle(each);
        return borderLeftStyle === 'solid' && borderLeftColor !== backgroundColor ? parseFloat(borderLeftWidth) : 0;
      }),
    );
  await eachState(
    page,
    agency,
    async (state) => {
      for (const width of await edge(':is(.options label, button, textarea)')) expect(width, state).toBeGreaterThan(0);
      for (const width of await edge(':is(.survey, .summary, .wrong, .result)'))
        expect(width, state).toBeGreaterThan(0);
      const [chosen = 0] = await edge('label:has(:checked)');
      const [other = 9] = await edge('label:not(:has(:checked))');
      if (state === 'answered') expect(chosen).toBeGreaterThanOrEqual(other + 2);
      expect(await paleParts(page), state).toEqual([]);
    },
    { only: ['answered', 'wrong', 'delivered', 'in a dialog', 'in a panel'] },
  );
  for (const selector of ['label:first-child', 'textarea', '[type=submit]', 'summary', 'a']) {
    const part = page.locator(`a11-survey ${selector}`).first();
    await page.keyboard.press('Tab');
    await part.evaluate((each) => (each.querySelector('input') ?? (each as HTMLElement)).focus());
    const outline = await part.evaluate((each) => {
      const { outlineStyle, outlineWidth, outlineColor, backgroundColor } = getComputedStyle(each);
      return outlineStyle === 'solid' && outlineColor !== backgroundColor ? parseFloat(outlineWidth) : 0;
    });
    expect(outline, selector).toBeGreaterThanOrEqual(2);
  }
});

test('8.11 nothing moves, blinks or plays', async ({ page, agency }) => {
  for (const reducedMotion of ['no-preference', 'reduce'] as const) {
    await page.emulateMedia({ reducedMotion });
    await eachState(page, agency, async (state) => {
      await page.keyboard.press('Tab');
      await painted(page);
      const moving = await page.locator('a11-survey').evaluate((host) => {
        const all = [...(host.shadowRoot ?? host).querySelectorAll('*')];
        return [
          ...document.getAnimations().map((each) => `animation of ${each.id}`),
          ...all.filter((each) => each.matches('video, audio, marquee, object, embed, iframe, canvas')),
          ...all.filter((each) => {
            const { animationName, transitionDuration } = getComputedStyle(each);
            return animationName !== 'none' || parseFloat(transitionDuration) > 0;
          }),
        ].map(String);
      });
      expect(moving, `${state}, ${reducedMotion}`).toEqual([]);
    });
  }
});

test('8.12 the survey follows the page’s dark colours', async ({ page, agency }) => {
  const lightness = () =>
    page.locator('a11-survey .survey').evaluate((each) => {
      const { backgroundColor, color } = getComputedStyle(each);
      const lightest = (colour: string) => Math.max(...(colour.match(/\d+/g) ?? []).slice(0, 3).map(Number));
      return [lightest(backgroundColor), lightest(color)].map((each) => (each > 128 ? 'light' : 'dark'));
    });
  const ON = { light: ['light', 'dark'], dark: ['dark', 'light'] };
  for (const device of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: device });
    await page.goto(hostPage(agency));
    await expect(respondentOn(page).heading).toBeVisible();
    expect(await lightness()).toEqual(ON[device]);
    // A page that is light, or dark, whatever the device is.
    for (const own of ['light', 'dark'] as const) {
      await page.goto(hostPage(agency, {}, { css: `:root { color-scheme: ${own} }` }));
      await expect(respondentOn(page).heading).toBeVisible();
      expect(await lightness()).toEqual(ON[own]);
    }
  }
});

test('8.17 printed, the questions and options can be read in dark ink, without buttons', async ({ page, agency }) => {
  await page.goto(hostPage(agency, {}, { css: ':root { color-scheme: dark }' }));
  const { survey, rate } = respondentOn(page);
  await rate(/increased my trust/, 'Agree');
  await page.emulateMedia({ media: 'print' });
  // A page of paper, between its margins.
  await page.setViewportSize({ width: 700, height: 1000 });
  await expect(survey.getByRole('button')).toHaveCount(0);
  for (const each of await survey.locator('h2, legend, fieldset label, .legend, textarea').all()) {
    await expect(each).toBeVisible();
    const colours = await each.evaluate((element) => [
      getComputedStyle(element).color,
      getComputedStyle(element).position,
    ]);
    expect(colours).toEqual(['rgb(27, 27, 27)', 'static']);
  }
  await expect(survey.getByRole('radio', { checked: true })).toBeVisible();
  expect(await misplaced(page)).toEqual([]);
  expect(await paleParts(page)).toEqual([]);
});
