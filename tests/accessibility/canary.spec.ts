import { expect, test } from '@playwright/test';
import { EXPECTED, heard } from './engines/heard.ts';
import { tabOf } from './engines/tab.ts';

test('each engine finds the defects planted in a survey, in Chromium', async ({ page }) => {
  expect(await heard(tabOf(page))).toEqual(EXPECTED);
});
