import { STATES } from '../../demo/states/states.js';
import { TRUSTED_TESTER } from '../../demo/states/trusted-tester.js';
import { NAME, onDevice } from '../support/device.ts';
import { respondentOn } from '../support/respondent.ts';
import { expect, expectBecomes, expectShown, openState, test } from '../support/states-test.ts';

for (const [state, query] of STATES.flatMap((each) =>
  each.isInOneLook ? [[each, ''] as const] : [[each, ''] as const, [each, '?light'] as const],
)) {
  test(`${state.id}${query} shows what its page says, and again when it is reloaded`, async ({ page }) => {
    await openState(page, state, query);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(state.title);
    const roots = await page
      .locator('a11-survey')
      .evaluateAll((all) => all.map(({ shadowRoot }) => shadowRoot !== null));
    expect(roots).toEqual(state.shows.length === 0 ? [] : [query === '']);
    await page.reload();
    await expectShown(page, state);
    await expectBecomes(page, state);
  });
}

const stateOf = (id: string) => {
  const state = STATES.find((each) => each.id === id);
  if (!state) throw new Error(`There is no state ${id}.`);
  return state;
};

test('the index leads to every state, by what happens and by the test that it serves', async ({ page }) => {
  await page.goto('/states/');
  const linked = await page.locator('dt a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(linked).toEqual(STATES.map(({ id }) => `/states/${id}`));
  for (const id of new Set(STATES.flatMap(({ tests }) => tests))) {
    const test = page.locator('details').filter({ hasText: `${id} ${TRUSTED_TESTER[id]}` });
    const serving = await test.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    const expected = STATES.filter(({ tests }) => tests.includes(id)).map((state) => `/states/${state.id}`);
    expect(serving, id).toEqual(expected);
  }
});

test('an id that no state has is not found, nor is the page that is to be filled', async ({ request }) => {
  for (const id of ['no-such-state', 'state.html', 'collector/accepts']) {
    expect((await request.get(`/states/${id}`)).status(), id).toBe(404);
  }
});

test('a tester takes the steps by hand, from a survey that is untouched', async ({ page }) => {
  await openState(page, stateOf('refused'));
  await page.getByRole('link', { name: 'Take these steps by hand' }).click();
  const { heading, answer } = respondentOn(page);
  await expect(heading).toHaveText('Your experience with Passport renewal');
  await expect(page.locator('ol > li')).toHaveText(['Choose “Agree” for every statement.', 'Press “Submit”.']);
  await expect(page.locator('a11-survey :checked')).toHaveCount(0);
  await answer();
  await expect(heading).toHaveText('Your answers were not accepted');
  await page.getByRole('link', { name: 'Have these steps taken for you' }).click();
  await expectShown(page, stateOf('refused'));
});

test('a state has the strictest policy, and none where a tester needs tools that load scripts', async ({ request }) => {
  const policyOf = async (address: string) => (await request.get(address)).headers()['content-security-policy'];
  expect(await policyOf('/states/in-error')).toContain("script-src 'self'; style-src 'self'");
  expect(await policyOf('/states/in-error')).toContain("trusted-types 'none'");
  expect(await policyOf('/states/in-error?tools')).toBeUndefined();
});

test('no state waits for another, nor is anything of it left for the other examples', async ({ context }) => {
  // Both leave records behind: one for a collector that fails, one for a collector that is late and holds up the rest.
  const [saved, late, delivered] = [await context.newPage(), await context.newPage(), await context.newPage()];
  await openState(saved, stateOf('saved'));
  await openState(late, stateOf('saved-then-delivered'));
  await openState(delivered, stateOf('delivered'));
  await expect(respondentOn(late).status).toContainText('saved on this device');
  const databases = await delivered.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  expect(databases.length).toBeGreaterThan(0);
  expect(databases).not.toContain(NAME);
});

test('each visit begins with nothing on the device', async ({ page }) => {
  const state = stateOf('saved');
  await openState(page, state);
  await page.reload();
  await expectShown(page, state);
  const kept = Object.values(await onDevice(page)) as readonly { readonly record?: { readonly kind: string } }[];
  expect(kept.filter(({ record }) => record?.kind === 'response')).toHaveLength(1);
});

test.describe('told', () => {
  test.use({ expectedErrors: /there is no “Hand in”/ });

  test('that a step cannot be taken, and which', async ({ page }) => {
    await page.clock.install();
    await page.route('/states/declined', async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        body: (await response.text()).replace('"press": "No, thanks"', '"press": "Hand in"'),
      });
    });
    await page.goto('/states/declined');
    await expect(respondentOn(page).heading).toBeVisible();
    await page.clock.runFor(11_000);
    await expect(page.locator('#problem')).toHaveText(
      'The steps could not all be taken: there is no “Hand in”. Take them by hand.',
    );
    await expect(page.locator('html')).toHaveAttribute('data-steps', 'not taken');
  });
});
