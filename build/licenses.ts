import { readdirSync, readFileSync } from 'node:fs';
import type { Locked } from './lock.ts';

/** The licenses, by their SPDX ids, under which an agency may use and pass on what ships. */
export const ALLOWED: readonly string[] = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

/** What is wrong with the licenses of packages: each must be one of those allowed, and no choice or combination. */
export function licenseProblems(packages: Iterable<Locked>): readonly string[] {
  return [...packages]
    .filter(({ license }) => !ALLOWED.includes(license))
    .map(
      ({ name, version, license }) =>
        `${name} ${version} is under ${license || 'no license that it names'}, and ships. Allowed are ${ALLOWED.join(', ')}: use another package, or add the license to build/licenses.ts when it was looked at.`,
    );
}

/** The notices that packages ask for where their code is passed on. */
export function noticesOf(packages: readonly Locked[]): string {
  return packages
    .map((each) => `${each.name} ${each.version} (${each.license})\n\n${licenseText(each)}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

function licenseText({ path, name }: Locked): string {
  const file = readdirSync(path)
    .sort()
    .find((each) => /^licen[cs]e/i.test(each));
  if (!file) throw new Error(`${name} is bundled and has no license file in ${path}, whose text is to be passed on.`);
  return readFileSync(`${path}/${file}`, 'utf8').replaceAll('\r\n', '\n').trim();
}
