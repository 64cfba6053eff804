import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

const packagesOf = (file: string): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(`${FOLDER}${file}`, 'utf8')).dependencies ?? {};

/** The version of a package that is installed for the benchmark; `undefined` where it is not. */
export function versionOf(name: string): string | undefined {
  const file = `${FOLDER}node_modules/${name}/package.json`;
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : undefined;
}

/** Installs what is compared with the survey, from the lockfile, where it is not there yet. Nothing of it is run. */
export function installPeers(): void {
  const wanted = Object.entries(packagesOf('package.json'));
  if (wanted.every(([name, version]) => versionOf(name) === version)) return;
  console.error('Installing what the survey is measured against, into bench/node_modules …');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', FOLDER], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) console.error('They could not be installed: what is missing is left out of the tables, and named.');
}
