import type { Page } from '@playwright/test';
import { type Colours, teachColours } from '../../support/colours.ts';
import { DIALOG, hostPage, PANEL } from '../../support/host-page.ts';
import { respondentOn } from '../../support/respondent.ts';
import { painted } from '../../support/seen.ts';
import { focusedBy, focusedNow, wordsNow } from '../../support/stops.ts';
import { eachState } from '../../support/survey-states.ts';
import { expect, test } from '../../support/test.ts';
import { tabOf } from '../engines/tab.ts';
import { eyesOn } from '../journeys/eyes.ts';
import { walk } from '../journeys/journey.ts';
import { JOURNEYS } from '../journeys/journeys.ts';

const TALL = { width: 1280, height: 1000 };

/** Where Tab stops in the survey, in any state: the number of stops that are enough to go around. */
const AROUND = 20;

test('8.1 everything can be done with keys alone', async ({ page, agency }) => {
  await page.setViewportSize(TALL);
  for (const journey of JOURNEYS) {
    await test.step(journey.name, async () => {
      await page.goto(hostPage(agency, journey.attributes));
      await expect(page.locator('a11-survey')).toBeAttached();
      await page.locator('#before').focus();
      await walk(journey, {
        press: (key) => page.keyboard.press(key),
        write: (text) => page.keyboard.type(text),
        ...eyesOn(tabOf(page)),
      });
    });
  }
});

/** The ring around what has the focus, or around its tile; nothing where the focus is not in the survey. */
const ringOf = (page: Page) =>
  page.evaluate(() => {
    const { contrast, behind, outward } = (window as unknown as { colours: Colours }).colours;
    const host = document.querySelector('a11-survey');
    const { activeElement } = host?.shadowRoot ?? document;
    const focused = host?.contains(document.activeElement) ? activeElement : undefined;
    const shown = focused?.closest('.options label') ?? focused;
    if (!shown) return undefined;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(shown);
    return {
      where: `${shown.localName} ${shown.textContent?.slice(0, 40)}`,
      width: outlineStyle === 'solid' ? parseFloat(outlineWidth) : 0,
      contrast: contrast(outlineColor, behind(outward(shown))),
    };
  });

test('8.2 wherever Tab stops, a ring of enough contrast shows it', async ({ page, agency }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const only = ['wrong', 'thumbs', 'declined', 'invited', 'wrong in a dialog', 'in a panel'];
    await eachState(
      page,
      agency,
      async (state) => {
        await teachColours(page);
        const rings = [];
        for (let each = 0; each < AROUND; each += 1) {
          await page.keyboard.press('Tab');
          const ring = await ringOf(page);
          if (ring) rings.push(ring);
        }
        expect(rings.length, state).toBeGreaterThan(0);
        expect(
          rings.filter(({ width, contrast }) => width < 2 || contrast < 3),
          `${state}, ${colorScheme}`,
        ).toEqual([]);
      },
      { only },
    );
  }
});

test('8.3 wherever Tab stops, what has the focus is in view and nothing lies over it', async ({ page, agency }) => {
  const only = ['wrong', 'thumbs', 'wrong in a dialog', 'in a panel', 'invited'];
  for (const viewport of [{ width: 320, height: 256 }, TALL]) {
    await page.setViewportSize(viewport);
    await eachState(
      page,
      agency,
      async (state) => {
        const hidden: string[] = [];
        for (const key of ['Tab', 'Shift+Tab']) {
          for (let each = 0; each < AROUND; each += 1) {
            await page.keyboard.press(key);
            await painted(page);
            const problem = await page.evaluate(() => {
              let focused = document.activeElement;
              while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
              if (!focused || focused === document.body) return undefined;
              const { left, right, top, bottom } = focused.getBoundingClientRect();
              const [first, last] = [Math.max(0, top), Math.min(innerHeight, bottom)];
              if (last - first < Math.min(bottom - top, 20)) return `${focused.outerHTML.slice(0, 80)} is out of view`;
              const at = [(left + right) / 2, (first + last) / 2] as const;
              let above = document.elementFromPoint(...at);
              while (above?.shadowRoot?.elementFromPoint(...at)) {
                const inner: Element | null = above.shadowRoot.elementFromPoint(...at);
                if (inner === above) break;
                above = inner;
              }
              const isSeen = above && (focused.contains(above) || above.contains(focused));
              return isSeen ? undefined : `${focused.outerHTML.slice(0, 80)} is under ${above?.outerHTML.slice(0, 80)}`;
            });
            if (problem) hidden.push(problem);
          }
        }
        expect(hidden, `${state}, ${viewport.width} px`).toEqual([]);
      },
      { only },
    );
  }
});

test('8.4 nothing is over by time: after a day all stands as it was, and the focus too', async ({ page, agency }) => {
  await page.clock.install();
  for (const [attributes, isOpened] of [
    [{}, false],
    [DIALOG, true],
    [PANEL, false],
    [{ 'data-placement': 'modal' }, false],
  ] as const) {
    await page.goto(hostPage(agency, attributes));
    await expect(page.locator('a11-survey')).toBeAttached();
    if (isOpened) await page.locator('#before').click();
    const { heading, comment, submit, survey } = respondentOn(page);
    const isShown = attributes !== DIALOG && 'data-placement' in attributes && attributes['data-placement'] === 'modal';
    if (!isShown) {
      await expect(heading).toBeVisible();
      await comment.fill('Fine');
      await submit();
      await expect(survey.getByRole('heading', { level: 3 })).toBeFocused();
      await focusedBy(page, 'Tab', 1);
    }
    await page.clock.runFor(5000);
    const [words, focused] = [await page.evaluate(wordsNow), await page.evaluate(focusedNow)];
    await page.clock.fastForward('24:00:00');
    await page.clock.runFor(5000);
    expect(await page.evaluate(wordsNow)).toBe(words);
    await expect.poll(() => page.evaluate(focusedNow)).toBe(focused);
    if (!isShown) await expect(comment).toHaveValue('Fine');
  }
});
