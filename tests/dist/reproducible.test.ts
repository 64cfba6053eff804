import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/database.ts';
import { buildElsewhere } from '../support/elsewhere.ts';

/** The files of a folder by name, as text in which each byte is a character. */
function bytesIn(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]),
  );
}

// That `dist` is what was committed is seen by .ci/run; here, that this does not hang on who builds it.
test('dist is the same to the last byte wherever, whenever and by whomever it is built', async () => {
  const ours = bytesIn('dist');
  const theirs = bytesIn(join(await buildElsewhere(await temporaryFolder()), 'dist'));
  expect(Object.keys(theirs).sort()).toEqual(Object.keys(ours).sort());
  expect(Object.keys(ours).filter((file) => ours[file] !== theirs[file])).toEqual([]);
}, 240_000);
