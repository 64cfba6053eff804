import { announced } from '../../support/accessibility-tree.ts';
import { DIALOG, hostPage, PANEL } from '../../support/host-page.ts';
import { respondentOn } from '../../support/respondent.ts';
import { focusedBy, focusedNow } from '../../support/stops.ts';
import { expect, FAILED_REQUEST, test } from '../../support/test.ts';

test.use({ expectedErrors: new RegExp(`${FAILED_REQUEST.source}|^a11-survey: the collector refused`) });

const SHORT = { 'data-drivers': '[]', 'data-comment': 'false' };

test('6.1 after it is submitted the focus is on the heading that says so, and the questions are gone', async ({
  page,
  agency,
}) => {
  await page.goto(hostPage(agency));
  const { answer, heading, survey } = respondentOn(page);
  await answer();
  await expect(heading).toHaveText('Thank you');
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport({ ratio: 1 });
  await expect(survey.locator('form, input, textarea')).toHaveCount(0);
  const told = (await announced(page)).findLast(({ states }) => states.focused);
  expect(told).toMatchObject({ role: 'heading', name: 'Thank you' });
  // From there, the page goes on.
  expect(await focusedBy(page, 'Tab', 1)).toEqual(['textbox Search']);
});

test('6.2 what became of the answers is announced where an empty announcement stood, in the same place', async ({
  page,
  agency,
}) => {
  for (const attributes of [{}, DIALOG, { ...DIALOG, ...PANEL }]) {
    await page.goto(hostPage(agency, { ...SHORT, ...attributes }));
    if ('data-opener' in attributes) await page.locator('#before').click();
    const { answer, heading, status } = respondentOn(page);
    await expect(heading).toBeVisible();
    await expect(status).toHaveText('');
    const stood = await status.elementHandle();
    // Not out of the tree, as what is `display: none` is.
    expect(await status.evaluate((element) => element.getClientRects().length)).toBeGreaterThan(0);
    await answer();
    await expect(status).toContainText('reached');
    expect(await status.evaluate((element, before) => element === before, stood)).toBe(true);
    const told = await announced(page);
    const [own] = told.filter(({ role, within }) => role === 'status' && within[0]?.endsWith('Thank you'));
    expect(own?.within[0]).toBe(attributes === DIALOG ? 'dialog Thank you' : 'region Thank you');
  }
});

test('6.3 delivered, saved, not saved and not accepted are each told in words of their own', async ({
  page,
  context,
  agency,
}) => {
  const { answer, heading, status } = respondentOn(page);
  const told: (readonly string[])[] = [];
  const finish = async (title: string, words: string) => {
    await answer();
    await expect(heading).toHaveText(title);
    await expect(status).toContainText(words);
    await expect(status).toBeVisible();
    told.push([title, words]);
  };
  await page.goto(hostPage(agency, SHORT));
  await finish('Thank you', 'have reached the Department of State');

  await page.goto(hostPage(agency, SHORT));
  await context.setOffline(true);
  await finish('Thank you', 'saved on this device and will be sent');
  await context.setOffline(false);

  await page.goto(hostPage(agency, SHORT));
  await page.evaluate(() => {
    IDBDatabase.prototype.transaction = () => {
      throw new DOMException('Storage is blocked', 'SecurityError');
    };
  });
  await context.setOffline(true);
  await finish('Your answers are not saved yet', 'leave this page open');
  await context.setOffline(false);
  await expect(status).toContainText('have reached');

  agency.collector.disturb({
    before: ({ body }, reply) => {
      reply.send({ accepted: [], refused: body.records.map(({ id }) => ({ id, reason: 'closed' })) });
      return true;
    },
  });
  await page.goto(hostPage(agency, SHORT));
  await finish('Your answers were not accepted', 'could not be recorded and will not be sent again');
  expect(new Set(told.map(String)).size).toBe(4);
});

test('6.4 when saved answers are delivered later this is announced, and the focus stays', async ({
  page,
  context,
  agency,
}) => {
  await page.goto(hostPage(agency, SHORT));
  const { answer, status } = respondentOn(page);
  await expect(status).toBeAttached();
  await context.setOffline(true);
  await answer();
  await expect(status).toContainText('saved on this device');
  const stood = await status.elementHandle();
  await page.locator('#after').focus();
  await context.setOffline(false);
  await expect(status).toContainText('have reached');
  expect(await status.evaluate((element, before) => element === before, stood)).toBe(true);
  await expect.poll(() => page.evaluate(focusedNow)).toBe('textbox Search');
});

test('6.5 who does not answer is told that nothing was kept, with the focus on the heading', async ({
  page,
  agency,
}) => {
  await page.goto(hostPage(agency));
  const { heading, status, survey, rate } = respondentOn(page);
  await rate(/increased my trust/, 'Agree');
  const stood = await status.elementHandle();
  await survey.getByRole('button', { name: 'No, thanks' }).click();
  await expect(status).toHaveText('You chose not to answer. None of your answers were kept or sent.');
  await expect(status).toBeVisible();
  expect(await status.evaluate((element, before) => element === before, stood)).toBe(true);
  await expect(heading).toBeFocused();
});
