import { test as base, expect } from '@playwright/test';
import { parseRecord } from '../../src/contract/parse-record.ts';
import { type Agency, openAgency } from './agency.ts';

export { expect };

/** What a project can set for all of its tests. */
export interface Options {
  /** Which tree surveys stand in, unless a tag says. */
  readonly dom: 'shadow' | 'light';
}

interface Fixtures extends Options {
  readonly agency: Agency;
  /** A confirmation page with the survey's tag in its `main`; its address. */
  readonly confirmation: string;
  /** What pages may print as errors in this test. Nothing, unless a test says what. */
  readonly expectedErrors: RegExp;
}

/** What Chromium itself prints of a request that failed, or was not let through by CORS. */
export const FAILED_REQUEST = /^Failed to load resource|blocked by CORS policy/;

/** Tests of the built file in a real browser: each fails on any policy report, console error or unhandled rejection. */
export const test = base.extend<Fixtures>({
  dom: ['shadow', { option: true }],

  agency: async ({ dom }, use) => {
    const agency = await openAgency(dom === 'light' ? { 'data-dom': dom } : {});
    await use(agency);
    await agency.close();
    // Nothing leaves the page but what the contract names.
    for (const { body } of agency.collector.posted) {
      expect(Object.keys(body)).toEqual(['sentAt', 'records']);
      expect(body.records.map(parseRecord)).toEqual(body.records.map((value) => ({ ok: true, value })));
    }
  },

  confirmation: async ({ agency }, use) => {
    const body = `<main><h1>Your application was submitted</h1>${agency.tag()}</main><footer><a href="/">Home</a></footer>`;
    await use(agency.page('/done', { body }));
  },

  expectedErrors: [/(?!)/, { option: true }],

  context: async ({ context, expectedErrors }, use) => {
    const problems: string[] = [];
    context.on('console', (message) => {
      const text = message.text();
      if (message.type() === 'error' && !expectedErrors.test(text)) problems.push(text);
    });
    // Uncaught errors and unhandled rejections.
    context.on('weberror', (error) => problems.push(String(error.error())));
    await context.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
        console.error(`policy report: ${effectiveDirective} ${blockedURI}`),
      );
    });
    await use(context);
    expect(problems).toEqual([]);
  },
});
