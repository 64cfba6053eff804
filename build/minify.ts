import { minify as terser } from 'terser';
import { minifySync as oxc, type Plugin } from 'vite';
import { internalNames } from './internal-names.ts';

/**
 * Minifies what pages download, twice, as each of the two finds what the other leaves: 2 % in all. The second writes
 * it in ASCII alone, as a page of another encoding than UTF-8 has its scripts read in it. The files of `others`, which are
 * for development or hand properties to another file, keep their names.
 */
export const minify = (production: readonly string[], others: readonly string[]): Plugin => ({
  name: 'minify',
  applyToEnvironment: ({ name }) => [...production, ...others].includes(name),
  async renderChunk(code, { fileName }, { format }) {
    const module = format === 'es';
    const first = oxc(fileName, code, { module, sourcemap: true });
    // `unsafe_math`: of a fraction the last digit may differ, and nothing rests on one.
    const second = await terser(first.code, {
      module,
      compress: { passes: 5, ecma: 2020, unsafe: true, unsafe_math: true, unsafe_arrows: true, unsafe_methods: true },
      mangle: production.includes(this.environment.name)
        ? { properties: { builtins: true, regex: internalNames(code) } }
        : true,
      format: { ascii_only: true },
      sourceMap: { content: JSON.stringify(first.map), asObject: true },
    });
    return { code: second.code ?? '', map: second.map as never };
  },
});
