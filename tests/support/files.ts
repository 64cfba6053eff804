import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** The texts of all files below a folder, by their paths with `/`. */
export async function filesBelow(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const files = paths.map(async (path) => {
    const name = relative(folder, path).replaceAll('\\', '/');
    return [name, await readFile(path, 'utf8')] as const;
  });
  return Object.fromEntries((await Promise.all(files)).sort(([one], [other]) => (one < other ? -1 : 1)));
}
