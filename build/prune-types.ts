import { readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

// The last step of `npm run build`: of the declarations that TypeScript wrote for every module, those stay in dist that
// the package's entries lead to. Nobody can come to rely on the others, or be stopped by what is wrong in one.
const TYPES = resolve('dist/types');

const reached = new Set<string>();
const reach = (file: string): void => {
  if (reached.has(file)) return;
  reached.add(file);
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/(?:from |import\()'(\.[^']+)'/g)) {
    reach(join(dirname(file), path.replace(/\.tsx?$/, '.d.ts')));
  }
};
reach(join(TYPES, 'index.d.ts'));
reach(join(TYPES, 'collector/index.d.ts'));

const entries = readdirSync(TYPES, { recursive: true, withFileTypes: true });
for (const { parentPath, name } of entries.filter((entry) => entry.isFile())) {
  if (!reached.has(join(parentPath, name))) rmSync(join(parentPath, name));
}
// No room has rooms of its own.
for (const { parentPath, name } of entries.filter((entry) => entry.isDirectory())) {
  if (readdirSync(join(parentPath, name)).length === 0) rmdirSync(join(parentPath, name));
}
