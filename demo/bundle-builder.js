import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** @param {string} path A path from the builder's folder. */
const here = (path) => fileURLToPath(new URL(`builder/${path}`, import.meta.url));

/** @type {Promise<ReadonlyMap<string, string>> | undefined} */
let made;

/** The files of the builder by name, made once: two pages with their style, their scripts, and the survey's own. */
export const builderFiles = () => {
  made ??= make();
  return made;
};

/** @returns {Promise<ReadonlyMap<string, string>>} */
async function make() {
  const pages = ['index.html', 'preview.html', 'builder.css', 'preview.css'];
  const texts = new Map(pages.map((name) => [name, readFileSync(here(name), 'utf8')]));
  return texts
    .set('a11-survey.js', readFileSync(here('../../dist/a11-survey.js'), 'utf8'))
    .set('builder.js', await bundle('main.tsx'))
    .set('preview.js', await bundle('preview.ts'));
}

/**
 * Bundles a script, as a classic one: the preview has no origin of its own, to which modules would not be given.
 *
 * @param {string} entry
 */
async function bundle(entry) {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    // Whatever NODE_ENV says here: the bundle is for those who open it.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: here(entry), formats: ['iife'], name: 'A11SurveyBuilder' },
    },
  });
  const [bundles] = [built].flat();
  if (!bundles || !('output' in bundles)) throw new Error(`Vite built nothing of demo/builder/${entry}.`);
  return bundles.output[0].code;
}
