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
  const texts = textsByModule(script, map);
  const whole = brotli(script);
  const parts = Object.entries(texts)
    .map(([module, text]): Part => ({ module, minified: text.length, brotli: whole - brotli(without(texts, module)) }))
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

const without = (texts: Readonly<Record<string, string>>, module: string) =>
  Object.entries(texts)
    .filter(([name]) => name !== module)
    .map(([, text]) => text)
    .join('');

/** The text of the script that came of each module; what came of none is the bundler's. */
function textsByModule(script: string, map: string): Readonly<Record<string, string>> {
  const starts: { readonly at: number; readonly module: string }[] = [];
  const lines = script.split('\n');
  const begins = lines.map((_, index) => lines.slice(0, index).join('\n').length + (index && 1));
  eachMapping(new TraceMap(map), ({ generatedLine, generatedColumn, source }) => {
    starts.push({ at: (begins[generatedLine - 1] ?? 0) + generatedColumn, module: nameOf(source) });
  });
  const texts: Record<string, string> = {};
  for (const [index, { at, module }] of starts.entries()) {
    texts[module] = (texts[module] ?? '') + script.slice(at, starts[index + 1]?.at);
  }
  return texts;
}

const nameOf = (source: string | null) =>
  source?.replace(/^(\.\.\/)+/, '').replace(/\?.*/, '') ?? 'style sheet, and what the bundler adds';
