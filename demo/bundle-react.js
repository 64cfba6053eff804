import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** @type {Promise<string> | undefined} */
let bundled;

/**
 * Bundles the React example once, as your own build does with yours: React comes as CommonJS, which browsers do not
 * read. It is React's development build, in which StrictMode mounts each component twice.
 */
export const bundleReact = () => {
  bundled ??= bundle();
  return bundled;
};

async function bundle() {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    mode: 'development',
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(new URL('react.js', import.meta.url)), formats: ['es'] },
    },
  });
  const [bundles] = [built].flat();
  if (!bundles || !('output' in bundles)) throw new Error('Vite built nothing of demo/react.js.');
  return bundles.output[0].code;
}
