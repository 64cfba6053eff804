import { readdirSync, readFileSync } from 'node:fs';
import { CRITERIA_FILE, readCriteria } from './criteria.ts';
import type { Sources } from './files.ts';
import { readTests } from './test-titles.ts';

const TESTS = 'tests/accessibility';

/** Reads what the report is made from, in the folder of the project. */
export function readSources(): Sources {
  const paths = readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
    .map((path) => `${TESTS}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.spec.ts'))
    .sort();
  return {
    version: JSON.parse(readFileSync('package.json', 'utf8')).version,
    criteria: readCriteria(readFileSync(CRITERIA_FILE, 'utf8')),
    tests: readTests(Object.fromEntries(paths.map((path) => [path, readFileSync(path, 'utf8')]))),
  };
}
