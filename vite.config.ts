import { createHash } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Plugin, Rolldown } from 'vite';
import { defineConfig } from 'vitest/config';
import { minify } from './build/minify.ts';
import { writeThirdParty } from './build/third-party.ts';
import { jsonSchema } from './src/contract/json-schema.ts';
import { openApi } from './src/contract/open-api.ts';
import { PACKS } from './src/language/packs/packs.ts';

/** The oldest browsers that the survey looks right in: those that know `light-dark()`. It works in older ones. */
const BROWSERS = ['chrome123', 'edge123', 'firefox121', 'safari17.5'];

/** What pages download is minified by `minify`, but for the style sheet. */
const inPage = { minify: false, cssMinify: true, rolldownOptions: { output: { minify: false } } } as const;

/** The same for pages under development, which check the survey too and are downloaded by nobody else. */
const inDevelopment = { ...inPage, sourcemap: false } as const;

/** Has Chromium compile all of the tag's file beside the page's main thread while it comes, as nearly all of it runs. */
const COMPILED_AHEAD = '//# allFunctionsCalledOnLoad';

/** What `dist` holds: the script tag's file, the npm package, both for development, and what runs on Node. */
export default defineConfig({
  build: { emptyOutDir: false, sourcemap: true, target: BROWSERS, cssTarget: BROWSERS },
  plugins: [
    minify(['client', 'npm'], ['touchpoints', 'clientDev', 'npmDev']),
    languageFiles(),
    integrity('a11-survey.js', 'a11-survey.dev.js', 'a11-survey-touchpoints.js'),
    schemaFiles(),
    executable('cli.mjs'),
  ],
  builder: {
    async buildApp({ build, environments }) {
      rmSync('dist', { recursive: true, force: true });
      const outputs: Rolldown.RolldownOutput[] = [];
      for (const environment of Object.values(environments)) {
        outputs.push(...([await build(environment)].flat() as Rolldown.RolldownOutput[]));
      }
      writeThirdParty(outputs);
    },
  },
  environments: {
    client: {
      build: {
        ...inPage,
        // Pages copy the script alone, and a browser's tools would miss the map that it named.
        sourcemap: 'hidden',
        rolldownOptions: { output: { ...inPage.rolldownOptions.output, postBanner: COMPILED_AHEAD } },
        lib: {
          entry: 'src/script-tag.ts',
          formats: ['iife'],
          name: 'A11SurveyScript',
          fileName: () => 'a11-survey.js',
        },
      },
    },
    touchpoints: {
      consumer: 'client',
      build: {
        ...inPage,
        sourcemap: false,
        lib: {
          entry: 'src/touchpoints/script.ts',
          formats: ['iife'],
          name: 'A11SurveyTouchpoints',
          fileName: () => 'a11-survey-touchpoints.js',
        },
      },
    },
    npm: {
      consumer: 'client',
      build: {
        ...inPage,
        lib: { entry: 'src/index.ts', formats: ['es'], fileName: () => 'a11-survey.mjs' },
      },
    },
    clientDev: {
      consumer: 'client',
      build: {
        ...inDevelopment,
        lib: {
          entry: 'src/script-tag.dev.ts',
          formats: ['iife'],
          name: 'A11SurveyScript',
          fileName: () => 'a11-survey.dev.js',
        },
      },
    },
    npmDev: {
      consumer: 'client',
      build: {
        ...inDevelopment,
        lib: { entry: 'src/index.dev.ts', formats: ['es'], fileName: () => 'a11-survey.dev.mjs' },
      },
    },
    node: {
      consumer: 'server',
      // Where the ticks of charts are is a few lines of a package that nobody else needs to install.
      resolve: { noExternal: ['d3-array'] },
      build: {
        target: 'node20',
        sourcemap: false,
        minify: false,
        rolldownOptions: {
          input: { cli: 'src/cli.ts', collector: 'src/collector/index.ts' },
          // What serves pages and what draws charts is loaded by those alone who ask for it.
          output: {
            entryFileNames: '[name].mjs',
            chunkFileNames: ({ moduleIds }) => {
              if (moduleIds.some((id) => id.endsWith('/hosted/serve.ts'))) return 'hosted.mjs';
              return moduleIds.some((id) => id.endsWith('/dashboard/dashboard.ts')) ? 'dashboard.mjs' : 'server.mjs';
            },
            codeSplitting: { groups: [{ name: 'server', minShareCount: 2 }] },
          },
        },
      },
    },
  },
  // Databases start and processes are killed in these; how long that takes is no property of ours.
  test: { include: ['tests/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
});

/** Writes the hashes that pages put into the tag's `integrity`, for the files that they copy: the first one first. */
function integrity(...files: readonly string[]): Plugin {
  const lineOf = (file: string) =>
    `sha384-${createHash('sha384')
      .update(readFileSync(`dist/${file}`))
      .digest('base64')}  ${file}\n`;
  return {
    name: 'integrity',
    applyToEnvironment: ({ name }) => ['client', 'clientDev', 'touchpoints'].includes(name),
    writeBundle() {
      const written = [...files, ...PACKS.map(({ lang }) => `lang/${lang}.js`)].filter((file) =>
        existsSync(`dist/${file}`),
      );
      writeFileSync('dist/integrity.txt', written.map(lineOf).join(''));
    },
  };
}

/** Writes the languages that pages add to those in the script, a file each. */
function languageFiles(): Plugin {
  return {
    name: 'language-files',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle() {
      for (const pack of PACKS) {
        const source = `(globalThis.a11SurveyLanguages??=[]).push(${inAscii(JSON.stringify(pack))});\n`;
        this.emitFile({ type: 'asset', fileName: `lang/${pack.lang}.js`, source });
      }
    },
  };
}

/** Writes text for pages of any encoding. */
const inAscii = (text: string) =>
  text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Writes the JSON Schema of configuration files, for editors, and the OpenAPI document of the wire, for collectors. */
function schemaFiles(): Plugin {
  const files = { 'a11-survey.schema.json': jsonSchema(), 'openapi.json': openApi() };
  return {
    name: 'schema-files',
    applyToEnvironment: ({ name }) => name === 'node',
    generateBundle() {
      for (const [fileName, document] of Object.entries(files)) {
        this.emitFile({ type: 'asset', fileName, source: `${JSON.stringify(document, undefined, 2)}\n` });
      }
    },
  };
}

/** Lets a command be run: npm does so where it links it, which is once, and a build after that writes the file anew. */
function executable(file: string): Plugin {
  return {
    name: 'executable',
    applyToEnvironment: ({ name }) => name === 'node',
    writeBundle() {
      chmodSync(`dist/${file}`, 0o755);
    },
  };
}
