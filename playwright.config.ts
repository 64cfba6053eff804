import { defineConfig } from '@playwright/test';
import { executablePath } from './tests/support/chromium.ts';

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
  use: {
    launchOptions: {
      executablePath,
      // Chromium's sandbox refuses to run as root, as tests do in a container; without the network it also waits on its own services.
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
});
