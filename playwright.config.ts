import { defineConfig } from '@playwright/test';
import { LAUNCH } from './tests/support/chromium.ts';

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  globalSetup: './tests/support/unpack-chromium.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A test that passes only when it is tried again is broken.
  retries: 0,
  workers: 2,
  reporter: 'line',
  outputDir: 'test-results',
  use: { launchOptions: LAUNCH },
});
