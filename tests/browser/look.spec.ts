import type { Page } from '@playwright/test';
import type { Agency } from '../support/agency.ts';
import { respondentOn } from '../support/respondent.ts';
import { expect, test } from '../support/test.ts';

const STYLED = `script-src 'self'; style-src 'self'; img-src 'self'`;

const SEAL = '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="48"/>';

/** A page under the agency's own style sheet. */
function openOn(agency: Agency, css: string, attributes: Readonly<Record<string, string | undefined>> = {}): string {
  agency.file('/page.css', css, 'text/css');
  agency.file('/seal.svg', SEAL, 'image/svg+xml');
  const head = '<link rel="stylesheet" href="/page.css">';
  const body = `<button type="button" id="own">Tell us</button><main>${agency.tag(attributes)}</main>`;
  return agency.page('/done', { head, body, policy: STYLED });
}

/** What a page's rules try on everything. */
const HOSTILE = `
  *, a11-survey, dialog, button, input, section, ::before, ::after, :host, :host *, ::slotted(*), [popover], ::backdrop {
    all: initial !important; display: none !important; position: absolute !important; visibility: hidden !important;
    opacity: 0.1 !important; pointer-events: none !important; color: red !important; background: lime !important;
    font: italic 40px/3 serif !important; letter-spacing: 1em !important; text-transform: uppercase !important;
    margin: 40px !important; padding: 40px !important; border: 9px solid red !important; float: right !important;
    transform: rotate(20deg) !important; zoom: 2 !important; filter: blur(3px) !important; clip-path: circle(1px) !important;
    width: 10px !important; height: 10px !important; overflow: hidden !important; contain: strict !important;
    direction: rtl !important; unicode-bidi: bidi-override !important; writing-mode: vertical-rl !important;
    text-align: right !important; white-space: pre !important; cursor: wait !important; user-select: none !important;
    content-visibility: hidden !important; forced-color-adjust: none !important; accent-color: red !important;
    animation: spin 1s infinite !important; transition: all 9s !important; z-index: -1 !important; quotes: none !important }
  @keyframes spin { to { rotate: 360deg } }
  html, body, main { all: revert !important; display: block !important; color: red !important; font: 9px cursive !important;
    cursor: wait !important; text-transform: uppercase !important; word-spacing: 1em !important; text-indent: 4em !important;
    line-break: anywhere !important; tab-size: 1 !important; list-style: square !important; hyphens: auto !important }`;

/** Every computed style of every element in the survey, and where it is. */
const looksOf = (page: Page) =>
  page.locator('a11-survey').evaluate((host) =>
    [...(host.shadowRoot?.querySelectorAll('*') ?? [])].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      return [
        `${element.localName}.${element.getAttribute('class')}`,
        { x, y, width, height },
        // Custom properties of the page are inherited, and are offered.
        Object.fromEntries([...style].map((name) => [name, style.getPropertyValue(name)])),
      ];
    }),
  );

const OPEN: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  inline: async () => {},
  modal: async (page) => {
    const tab = page.locator('a11-survey .tab');
    await expect(tab).toBeVisible();
    await tab.focus();
    await page.keyboard.press('Enter');
  },
  panel: async () => {},
};

for (const [placement, open] of Object.entries(OPEN)) {
  test(`nothing of a hostile page changes what is in it: ${placement}`, async ({ page, agency }) => {
    const look = async (css: string) => {
      const plain = 'body, main { margin: 0; display: block; border: 0; padding: 0 } #own, script { display: none }';
      await page.goto(
        openOn(agency, `${css} ${plain.replaceAll(/(?=[;}])/g, ' !important')}`, { 'data-placement': placement }),
      );
      await open(page);
      await expect(respondentOn(page).heading).toBeVisible();
      return looksOf(page);
    };
    const plain = await look('');
    expect(plain.length).toBeGreaterThan(50);
    expect(await look(HOSTILE)).toEqual(plain);
  });
}

test('a page hides it by the attribute for that', async ({ page, agency }) => {
  await page.goto(openOn(agency, ''));
  const { survey } = respondentOn(page);
  await expect(survey).toBeVisible();
  await survey.evaluate((host: HTMLElement) => {
    host.hidden = true;
  });
  await expect(survey).toBeHidden();
});

/** All of the page that a survey could leave changed. */
const pageOf = (page: Page) =>
  page.evaluate(() => {
    const elements = [...document.querySelectorAll('html, body, main, #own')];
    return {
      html: document.documentElement.outerHTML.replace(/<script.*?<\/script>/g, ''),
      styles: elements.map((each) => {
        const style = getComputedStyle(each);
        return [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`);
      }),
      sheets: document.adoptedStyleSheets.length,
      focus: document.activeElement?.id,
      scroll: [scrollX, scrollY],
      globals: Object.getOwnPropertyNames(window).filter((name) => name !== 'survey'),
    };
  });

for (const [placement, open] of Object.entries(OPEN)) {
  test(`a survey that is taken away leaves the page as it was: ${placement}`, async ({ page, agency }) => {
    const css = 'main { height: 3000px }';
    await page.goto(openOn(agency, css, { ...NO_SURVEY }));
    await page.locator('#own').focus();
    await page.evaluate(() => scrollTo(0, 10));
    const before = await pageOf(page);
    await page.evaluate(
      ([collector, placement]) => {
        const configuration = {
          collector,
          service: 'Passport renewal',
          provider: 'the Department of State',
          placement,
        };
        Object.assign(window, { survey: window.A11Survey?.mountSurvey(configuration as never) });
      },
      [agency.collector.url, placement] as const,
    );
    await open(page);
    await expect(respondentOn(page).heading).toBeAttached();
    await page.evaluate(() => (window as unknown as { survey: { unmount: () => void } }).survey.unmount());
    expect(await pageOf(page)).toEqual(before);
  });
}

/** The tag for the global alone. */
const NO_SURVEY = { 'data-collector': undefined, 'data-service': undefined, 'data-provider': undefined };

test('an opener is as it was once the survey is taken away', async ({ page, agency }) => {
  await page.goto(openOn(agency, '', NO_SURVEY));
  const opener = page.locator('#own');
  const before = await opener.evaluate(({ outerHTML }) => outerHTML);
  await page.evaluate((collector) => {
    const rest = { service: 'Passport renewal', provider: 'the Department of State' };
    const survey = window.A11Survey?.mountSurvey({ collector, ...rest, placement: 'modal', opener: 'own' });
    document.querySelector<HTMLElement>('#own')?.click();
    survey?.unmount();
    document.querySelector<HTMLElement>('#own')?.click();
  }, agency.collector.url);
  expect(await opener.evaluate(({ outerHTML }) => outerHTML)).toBe(before);
  await expect(opener).toBeFocused();
  await expect(page.locator('a11-survey')).toHaveCount(0);
});

test('an agency’s own heading and logo stand above the questions', async ({ page, agency }) => {
  const own = { 'data-title': 'How did we do?', 'data-logo-url': '/seal.svg', 'data-logo-alt': 'Department of State' };
  await page.goto(openOn(agency, '', own));
  await expect(respondentOn(page).heading).toHaveText('How did we do?');
  await expect(page.getByRole('region', { name: 'How did we do?' })).toBeVisible();
  const logo = page.getByRole('img', { name: 'Department of State' });
  await expect.poll(() => logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(120);
});

test('each part that is offered takes the page’s styles', async ({ page, agency }) => {
  const names = ['survey', 'heading', 'question', 'option', 'button', 'tab', 'panel', 'dialog', 'error', 'logo'];
  const css = names.map((name, index) => `a11-survey::part(${name}) { outline: ${index + 1}px solid red }`).join(' ');
  const found = new Set<string>();
  for (const placement of ['panel', 'modal']) {
    const logo = { 'data-logo-url': '/seal.svg', 'data-logo-alt': 'Department of State' };
    await page.goto(openOn(agency, css, { 'data-placement': placement, ...logo }));
    await OPEN[placement]?.(page);
    await respondentOn(page).submit();
    await expect(page.locator('a11-survey .error').first()).toBeVisible();
    const outlined = await page.locator('a11-survey').evaluate((host) =>
      [...(host.shadowRoot?.querySelectorAll('[part]') ?? [])].map((each) => {
        return `${each.getAttribute('part')} ${getComputedStyle(each).outlineWidth}`;
      }),
    );
    for (const each of outlined) found.add(each);
  }
  const expected = names.map((name, index) => `${name} ${index + 1}px`);
  expect([...found]).toEqual(expect.arrayContaining(expected));
});

for (const placement of Object.keys(OPEN)) {
  test(`printed, nothing is fixed and nothing can be pressed: ${placement}`, async ({ page, agency }) => {
    await page.goto(openOn(agency, '', { 'data-placement': placement }));
    await OPEN[placement]?.(page);
    await page.emulateMedia({ media: 'print' });
    const visible = await page
      .locator('a11-survey')
      .evaluate((host) =>
        [...(host.shadowRoot?.querySelectorAll('button, .panel, .tab, dialog, h2') ?? [])]
          .filter((each) => each.checkVisibility())
          .map(({ localName }) => localName),
      );
    expect(visible).toEqual(placement === 'inline' ? ['h2'] : []);
  });
}

test('nothing in it moves', async ({ page, agency }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(openOn(agency, '', { 'data-placement': 'modal' }));
  await OPEN.modal?.(page);
  await expect(respondentOn(page).heading).toBeFocused();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test.describe('the file for development', () => {
  const DEVELOPMENT = { src: '/dist/a11-survey.dev.js', integrity: undefined };
  const warnings = (page: Page) => {
    const said: string[] = [];
    page.on('console', (message) => /contrast/.test(message.text()) && said.push(message.text()));
    return said;
  };

  test('warns of each pair of colours with too little contrast', async ({ page, agency }) => {
    const said = warnings(page);
    const css = `a11-survey { --a11-survey-ink: oklch(0.7 0 0); --a11-survey-muted: rgb(0 0 0 / 0.4); --a11-survey-line: #aaa;
      --a11-survey-primary: #69c; --a11-survey-on-primary: white; --a11-survey-paper: white }`;
    await page.goto(openOn(agency, css, DEVELOPMENT));
    await expect(respondentOn(page).heading).toBeVisible();
    await expect
      .poll(() => said.map((line) => line.replace(/ has a .*? and needs/, ' needs')))
      .toEqual(
        [
          'ink on paper 4.5',
          'muted on paper 4.5',
          'primary on paper 4.5',
          'on-primary on primary 4.5',
          'line on paper 3',
        ].map((pair) => {
          const [front, , back, least] = pair.split(' ');
          return expect.stringContaining(`--a11-survey-${front} on --a11-survey-${back} needs ${least}:1`);
        }),
      );
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`finds nothing against the colours that we give: ${colorScheme}`, async ({ page, agency }) => {
      await page.emulateMedia({ colorScheme });
      const said = warnings(page);
      await page.goto(openOn(agency, ':root { color-scheme: light dark }', DEVELOPMENT));
      await expect(respondentOn(page).heading).toBeVisible();
      expect(said).toEqual([]);
    });
  }

  test('is the only one that does', async ({ page, agency }) => {
    const said = warnings(page);
    await page.goto(openOn(agency, 'a11-survey { --a11-survey-ink: #eee }'));
    await expect(respondentOn(page).heading).toBeVisible();
    expect(said).toEqual([]);
  });
});
