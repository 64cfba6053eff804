import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { CRITERIA_FILE, readCriteria } from './criteria.ts';
import type { Sources } from './files.ts';
import { TRANSCRIPTS } from './screen-reader.ts';
import { readTests } from './test-titles.ts';

const TESTS = 'tests/accessibility';

/** The paths of all that is below a folder, none where there is no such folder. */
const below = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
        .sort()
    : [];

/** Reads what the report is made from, in the folder of the project. */
export function readSources(): Sources {
  const specs = below(TESTS).filter((path) => path.endsWith('.spec.ts'));
  return {
    version: JSON.parse(readFileSync('package.json', 'utf8')).version,
    criteria: readCriteria(readFileSync(CRITERIA_FILE, 'utf8')),
    tests: readTests(Object.fromEntries(specs.map((path) => [path, readFileSync(path, 'utf8')]))),
    transcripts: below(TRANSCRIPTS),
  };
}
