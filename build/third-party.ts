import { writeFileSync } from 'node:fs';
import type { Rolldown } from 'vite';
import { type Bundle, billOfMaterials } from './bill-of-materials.ts';
import { licenseProblems, noticesOf } from './licenses.ts';
import { type Locked, readLock } from './lock.ts';

/**
 * Writes what ships that others made: the bill of materials, and the notices of what is bundled. Packages are those whose
 * modules the bundler put into a file, and those of the lock file that are installed with ours.
 */
export function writeThirdParty(outputs: readonly Rolldown.RolldownOutput[]): void {
  const lock = readLock();
  const bundles = outputs
    .flatMap(({ output }) => output)
    .map((each): Bundle => ({ file: each.fileName, packages: each.type === 'chunk' ? packagesOf(each, lock) : [] }))
    .filter(({ file }) => /\.m?js$/.test(file))
    .sort((one, other) => (one.file < other.file ? -1 : 1));
  const bundled = [...new Set(bundles.flatMap(({ packages }) => packages))].sort((one, other) =>
    one.path < other.path ? -1 : 1,
  );
  const problems = licenseProblems([...[...lock.values()].filter(({ isShipped }) => isShipped), ...bundled]);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  writeFileSync('dist/third-party-notices.txt', noticesOf(bundled));
  writeFileSync('dist/a11-survey.cdx.json', billOfMaterials(bundles, lock));
}

function packagesOf(
  { moduleIds, fileName }: Rolldown.OutputChunk,
  lock: ReadonlyMap<string, Locked>,
): readonly Locked[] {
  const paths = moduleIds.flatMap((id) => /(?:node_modules\/(?:@[^/]+\/)?[^/]+\/)+/.exec(id)?.[0].slice(0, -1) ?? []);
  return [...new Set(paths)].map((path) => {
    const locked = lock.get(path);
    if (!locked) throw new Error(`dist/${fileName} has code of ${path}, which package-lock.json does not have.`);
    return locked;
  });
}
