import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const BROWSERS = ['chrome123', 'edge123', 'firefox121', 'safari17.5'];

/** What `dist` holds, one environment each: the script tag's file, the npm package, and what runs on Node. */
export default defineConfig({
  build: { outDir: 'dist', emptyOutDir: false, sourcemap: true, target: BROWSERS, cssTarget: BROWSERS },
  builder: {
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments)) await builder.build(environment);
    },
  },
  environments: {
    client: {
      build: {
        lib: { entry: 'src/script.ts', formats: ['iife'], name: 'A11SurveyScript', fileName: () => 'a11-survey.js' },
      },
    },
    npm: {
      consumer: 'client',
      build: {
        lib: { entry: 'src/index.ts', formats: ['es'], fileName: () => 'a11-survey.mjs' },
      },
    },
  },
  test: { include: ['tests/**/*.test.ts'] },
});
