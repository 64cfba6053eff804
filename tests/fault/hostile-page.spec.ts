import { respondentOn } from '../support/respondent.ts';
import { expectStored } from '../support/rows.ts';
import { expect, test } from '../support/test.ts';

/** What old libraries, polyfills and monitors do to a page, before the survey's script comes. */
const patches: Readonly<Record<string, () => void>> = {
  'arrays that turn themselves into JSON, as in Prototype 1.6': () => {
    Object.assign(Array.prototype, {
      toJSON(this: readonly unknown[]) {
        return `[${this.map((one) => JSON.stringify(one)).join(', ')}]`;
      },
    });
  },
  'another Array.from, as in Prototype and MooTools': () => {
    Array.from = <T>(list: ArrayLike<T>) => Array.prototype.slice.call(list) as T[];
  },
  'members for every array that show in for-in': () => {
    Object.assign(Array.prototype, { contains() {}, each() {} });
  },
  'another reduce and find, as in Prototype 1.6': () => {
    Object.assign(Array.prototype, {
      reduce(this: readonly unknown[]) {
        return this.length > 1 ? this : this[0];
      },
      entries(this: readonly unknown[]) {
        return this.slice();
      },
    });
  },
  'a Promise of its own': () => {
    window.Promise = class OwnPromise<T> extends Promise<T> {};
  },
  'a fetch that is wrapped by a monitor': () => {
    const { fetch } = window;
    window.fetch = async (...given) => {
      const response = await fetch(...given);
      await response.clone().text();
      return response;
    };
  },
  'members for every object that show in for-in': () => {
    Object.assign(Object.prototype, { each() {}, version: '1.5' });
  },
  'a Map and a Set of its own': () => {
    Object.assign(window, {
      Map: class {
        readonly layers = [];
      },
      Set: class {
        readonly each = null;
      },
    });
  },
};
for (const [name, patch] of Object.entries(patches)) {
  test(`52 ${name}`, async ({ page, agency, confirmation }) => {
    await page.addInitScript(patch);
    await page.goto(confirmation);
    const { answer, comment, status } = respondentOn(page);
    await expect(comment).toBeVisible();
    await comment.fill('Fine, my card is 4111 1111 1111 1111');
    await answer();
    await expect(status).toContainText('reached');
    await expectStored(agency, 1);
    const [response] = await agency.collector.stored('response');
    expect(response?.answers).toHaveLength(7);
    // What was sent, as the collector would mask it too.
    const sent = agency.collector.posted.flatMap(({ body }) => body.records).find(({ kind }) => kind === 'response');
    expect(sent?.answers.at(-1)).toMatchObject({ text: 'Fine, my card is [***]', masked: 1 });
  });
}

test('52 an extension that adds to the form takes neither the focus nor what is written', async ({
  page,
  agency,
  confirmation,
}) => {
  await page.goto(confirmation);
  const { survey, comment, answer, status } = respondentOn(page);
  await comment.focus();
  await survey.evaluate((host) => {
    for (const element of host.shadowRoot?.querySelectorAll('form, fieldset, .question, textarea') ?? []) {
      element.before(document.createElement('helpful-extension'));
      element.prepend(document.createElement('helpful-extension'));
    }
  });
  await page.keyboard.type('Fine');
  await expect(comment).toBeFocused();
  await expect(comment).toHaveValue('Fine');
  await answer();
  await expect(status).toContainText('reached');
  await expectStored(agency, 1);
});

test('52 a translator that replaces every text of the survey', async ({ page, agency, confirmation }) => {
  await page.goto(confirmation);
  const { survey, answer, submit, comment, heading, status } = respondentOn(page);
  const translate = () =>
    survey.evaluate((host) => {
      const texts = document.createTreeWalker(host.shadowRoot as Node, NodeFilter.SHOW_TEXT);
      const found: Text[] = [];
      while (texts.nextNode()) found.push(texts.currentNode as Text);
      for (const text of found) {
        const translated = document.createElement('font');
        translated.textContent = text.data;
        text.replaceWith(translated);
      }
    });
  await comment.fill('x'.repeat(5001));
  await translate();
  await submit();
  await expect(heading).toBeVisible();
  await translate();
  await comment.fill('Fine');
  await answer();
  await expect(status).toContainText('reached');
  await expectStored(agency, 1);
});

/** Elements whose names stand in for what scripts look up on `document` and `window`. */
const clobbering: Readonly<Record<string, string>> = {
  'the script and its configuration':
    '<img name="currentScript" alt=""><a id="collector" href="/stolen"></a><form id="config"><input name="service" value="x"></form>',
  'the body and its head': '<img name="body" alt=""><img name="head" alt=""><form name="documentElement"></form>',
  'the page’s state':
    '<img name="hidden" alt=""><img name="readyState" alt=""><img name="prerendering" alt=""><img name="visibilityState" alt="">',
  'the global': '<a id="A11Survey"></a><a id="indexedDB"></a>',
};
for (const [name, elements] of Object.entries(clobbering)) {
  test(`43 elements named like ${name}`, async ({ page, agency }) => {
    const body = `${elements}<main>${agency.tag({ type: 'module', defer: undefined })}</main>`;
    await page.goto(agency.page('/done', { body }));
    const { answer, status } = respondentOn(page);
    await answer();
    await expect(status).toContainText('reached');
    await expectStored(agency, 1);
    expect(await page.evaluate(() => typeof window.A11Survey?.mountSurvey)).toBe('function');
  });
}

test('52 fetch is replaced later by one that throws', async ({ page, agency, confirmation }) => {
  await page.goto(confirmation);
  await expect.poll(() => agency.collector.stored('offered')).toHaveLength(1);
  await page.evaluate(() => {
    window.fetch = () => {
      throw new Error('Not today');
    };
  });
  const { answer, status } = respondentOn(page);
  await answer();
  await expect(status).toContainText('saved on this device');
  await page.reload();
  await expectStored(agency, 1);
});
