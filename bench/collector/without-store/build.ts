import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const STORE = fileURLToPath(new URL('../../../src/database/store.ts', import.meta.url));
/** Below the packages that it imports. */
const BUILT = fileURLToPath(new URL('../../../node_modules/.cache/a11-survey/without-store', import.meta.url));

/**
 * Builds the collector as `dist` has it, but for one module: `src/database/store.ts` acknowledges at once and keeps
 * nothing. What is left reads, checks, gathers, counts and replies as ever. Gives the file to run.
 */
export async function buildWithoutStore(): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [
      {
        name: 'without-store',
        enforce: 'pre',
        async resolveId(source, importer) {
          if (!importer?.includes('/src/')) return null;
          const found = await this.resolve(source, importer, { skipSelf: true });
          return found?.id === STORE ? join(HERE, 'store.ts') : null;
        },
      },
    ],
    build: {
      ssr: join(HERE, 'serve.ts'),
      outDir: BUILT,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'serve.mjs' } },
    },
  });
  return join(BUILT, 'serve.mjs');
}
