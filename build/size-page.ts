import { brotliCompressSync } from 'node:zlib';
import { eachMapping, TraceMap } from '@jridgewell/trace-mapping';

/** What one module of a script takes, in bytes. */
interface Part {
  readonly module: string;
  /** As it stands in the script. */
  readonly minified: number;
  /** By how much the script, compressed, is smaller without it. */
  readonly brotli: number;
}

const brotli = (text: string) => brotliCompressSync(text).length;

/**
 * The page that tells what each module of a script takes, the largest first. `map` is the source map of the script, whose
 * text is ASCII alone, so that a character is a byte.
 */
export function sizePage(script: string, map: string): string {
  const stretches = stretchesOf(script, map);
  const whole = brotli(script);
  const parts = [...new Set(stretches.map(({ module }) => module))]
    .map((module): Part => {
      const rest = without(stretches, module);
      return { module, minified: script.length - rest.length, brotli: whole - brotli(rest) };
    })
    .sort((one, other) => other.brotli - one.brotli || one.module.localeCompare(other.module));
  return `# What \`dist/a11-survey.js\` is made of

Bytes, as they stand in the file, and by how much the file as a server sends it (brotli) would be smaller without the
module. Modules share words, so these are less than the whole together. \`npm run build && npm run size\` writes this page.

| Module | Minified | Brotli |
|---|---:|---:|
${parts.map(({ module, ...sizes }) => row(module, sizes.minified, sizes.brotli)).join('\n')}
${row('**All of it**', script.length, whole)}
`;
}

const row = (module: string, minified: number, compressed: number) =>
  `| ${module} | ${minified.toLocaleString('en')} | ${compressed.toLocaleString('en')} |`;

const without = (stretches: readonly Stretch[], module: string) =>
  stretches
    .filter((stretch) => stretch.module !== module)
    .map(({ text }) => text)
    .join('');

/** A stretch of the script, and the module that it came of. */
interface Stretch {
  readonly module: string;
  readonly text: string;
}

/** The script in stretches; those that came of no module are the bundler's. */
function stretchesOf(script: string, map: string): readonly Stretch[] {
  const lengths = script.split('\n').map(({ length }) => length + 1);
  const startOf = (line: number) => lengths.slice(0, line - 1).reduce((sum, length) => sum + length, 0);
  const starts: { readonly at: number; readonly module: string }[] = [];
  eachMapping(new TraceMap(map), ({ generatedLine, generatedColumn, source }) => {
    starts.push({ at: startOf(generatedLine) + generatedColumn, module: nameOf(source) });
  });
  return starts.map(({ at, module }, index) => ({ module, text: script.slice(at, starts[index + 1]?.at) }));
}

const nameOf = (source: string | null) =>
  source?.replace(/^(\.\.\/)+/, '').replace(/\?.*/, '') ?? 'style sheet, and what the bundler adds';
