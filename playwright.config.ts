import { defineConfig } from '@playwright/test';
import { LAUNCH } from './tests/support/chromium.ts';
import type { Options } from './tests/support/test.ts';

export default defineConfig<Options>({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  globalSetup: ['./tests/support/unpack-chromium.ts', './tests/support/tell-skipped.ts'],
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A test that passes only when it is tried again is broken.
  retries: 0,
  workers: 2,
  // A test fails by what it sees, and not by how busy the machine is.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: 'line',
  outputDir: 'test-results',
  use: { launchOptions: LAUNCH },
  projects: [
    { name: 'shadow' },
    // What a respondent can count on holds in the page's tree as well.
    { name: 'light', testDir: 'tests/accessibility/criteria', use: { dom: 'light' } },
  ],
});
