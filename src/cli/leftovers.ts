import { readdir } from 'node:fs/promises';

/**
 * The folders, below one of a quarter, that hold such files and were not written in this run: what an earlier one
 * left there before a survey changed or a service got another name.
 */
export async function leftovers(
  folder: string,
  written: readonly string[],
  names: readonly string[],
): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const folders = entries
    .filter((entry) => entry.isFile() && names.includes(entry.name))
    .map((entry) => entry.parentPath);
  return [...new Set(folders)].filter((each) => !written.includes(each)).sort();
}
