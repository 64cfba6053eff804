import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from '../support/test.ts';

/**
 * What axe finds on a page with a survey, by its rules for WCAG 2.2 to AA and for best practice, and what it cannot
 * decide. `isShown` is whether there is a survey to look into.
 */
export async function findings(page: Page, isShown = true): Promise<readonly string[]> {
  const { violations, incomplete, passes } = await new AxeBuilder({ page })
    .options({ rules: { 'target-size': { enabled: true } } })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  // An engine that does not look into the survey finds nothing in it.
  const seen = passes.flatMap(({ nodes }) => nodes.map(({ target }) => JSON.stringify(target)));
  if (isShown) expect(seen).toContainEqual(expect.stringContaining('a11-survey'));
  return [...violations, ...incomplete].map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
}
