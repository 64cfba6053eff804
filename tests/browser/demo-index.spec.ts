import { readdirSync, readFileSync } from 'node:fs';
import { fromAttributes } from '../../src/contract/attributes.ts';
import { check } from '../../src/contract/check.ts';
import { createPageFile } from '../../src/page-files.ts';
import { expect, test } from '../support/demo-test.ts';

const DEMO = new URL('../../demo/', import.meta.url);
const PAGES = readdirSync(DEMO).filter((name) => name.endsWith('.html'));

/** What is made by the server, and is no page of the folder. */
const MADE: readonly string[] = [
  '/dashboard',
  '/comments',
  '/report',
  '/states/',
  '/builder/',
  '/s/campsite',
  '/s/permiso',
];

/** What lies behind another page. */
const BEHIND: readonly string[] = ['index.html', 'frame-survey.html', 'services-permit.html'];

/** Routes of applications, by the page that they are. */
const ROUTES: Readonly<Record<string, string>> = { '/single-page': 'single-page.html', '/routes': 'routes.html' };

test('the index leads to every example', async ({ page, request }) => {
  await page.goto('/');
  const links = await page.getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  const pages = new Set(links.filter((href) => !MADE.includes(href)).map((href) => ROUTES[href] ?? href));
  expect([...pages].sort()).toEqual(PAGES.filter((name) => !BEHIND.includes(name)).sort());
  for (const href of pages) expect((await request.get(href)).status(), href).toBe(200);
});

test('the check finds no error in what the tags of the examples configure', async ({ page }) => {
  const fileAt = (path: string): unknown => JSON.parse(readFileSync(new URL(path.replace(/^\//, ''), DEMO), 'utf8'));
  for (const name of PAGES) {
    const html = readFileSync(new URL(name, DEMO), 'utf8');
    const tags = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'text/html');
      return [...parsed.querySelectorAll('script')].map((script) => ({
        dataset: { ...script.dataset },
        beside: parsed.querySelector(script.dataset.config?.startsWith('#') ? script.dataset.config : '#none')
          ?.textContent,
      }));
    }, html);
    for (const { dataset, beside } of tags.filter(({ dataset }) => Object.keys(dataset).length > 0)) {
      const { config, ...own } = fromAttributes(dataset);
      const document = beside ? JSON.parse(beside) : config && fileAt(String(config));
      const input = config ? createPageFile(document, own).configure(own.service as string) : own;
      const errors = check(input, '2026-01-31').filter(({ severity }) => severity === 'error');
      expect(errors, name).toEqual([]);
    }
  }
});
