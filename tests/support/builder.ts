import type { FrameLocator, Locator, Page } from '@playwright/test';
import { expect } from './demo-test.ts';

/** The builder in the hands of somebody who builds a survey. */
export interface BuilderHands {
  /** Opens a group of fields by its heading. */
  readonly open: (title: string) => Promise<void>;
  readonly openAll: () => Promise<void>;
  readonly field: (label: string) => Locator;
  /** The field of a place of the configuration. */
  readonly at: (path: string) => Locator;
  /** What the builder says of a field, as its description. */
  readonly said: (field: Locator) => Promise<string>;
  /** What the check counts. */
  readonly count: Locator;
  readonly preview: FrameLocator;
  /** What there is to copy, by its title. */
  readonly output: (title: string) => Promise<string>;
  /** Writes the names that every survey needs. */
  readonly name: (service: string, provider: string) => Promise<void>;
}

/** Takes the builder of a page into somebody's hands. */
export function builderOn(page: Page): BuilderHands {
  const field = (label: string) => page.getByLabel(label, { exact: true });
  const heading = (title: string) => page.getByRole('heading', { level: 2 }).getByRole('button', { name: title });
  return {
    async open(title) {
      await heading(title).click();
      await expect(heading(title)).toHaveAttribute('aria-expanded', 'true');
    },
    async openAll() {
      const closed = page.locator('h2 > [aria-expanded=false]');
      await expect(closed).not.toHaveCount(0);
      for (let left = await closed.count(); left > 0; left -= 1) await closed.first().click();
      await expect(closed).toHaveCount(0);
    },
    field,
    at: (path) => page.locator(`[id="field-${path}"]`),
    said: (of) =>
      of.evaluate((element) =>
        (element.getAttribute('aria-describedby') ?? '')
          .split(' ')
          .map((id) => document.getElementById(id)?.innerText ?? '')
          .join('\n'),
      ),
    count: page.getByRole('region', { name: 'Check', exact: true }).getByRole('status'),
    preview: page.frameLocator('iframe'),
    output: (title) => field(title).inputValue(),
    async name(service, provider) {
      await field('Service').fill(service);
      await field('Agency').fill(provider);
    },
  };
}
