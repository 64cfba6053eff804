import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '../database/tables.ts';
import { type Facts, parseFacts } from '../report/facts.ts';
import { factsAbout } from '../report/files/collection.ts';
import { placesOf } from '../report/files/folders.ts';
import { missingFacts } from '../report/files/missing.ts';
import { createStage } from '../report/files/stage.ts';
import { unusedFacts } from '../report/files/unused.ts';
import { FILE_NAMES, writeFiles } from '../report/files/write-files.ts';
import type { Quarter } from '../report/quarter.ts';
import { servicesOf } from '../report/services.ts';
import { inSnapshot } from '../report/snapshot.ts';
import type { Suspected } from '../report/suspected.ts';
import { tally } from '../report/tally.ts';
import { suspectedNote } from '../report/text.ts';
import { wrap } from '../report/wrap.ts';
import { leftovers } from './leftovers.ts';

/** What is handed in, and where to. */
export interface HandIn {
  readonly quarter: Quarter;
  readonly service: string | undefined;
  readonly out: string;
  /** The path of a facts file. */
  readonly facts: string | undefined;
  readonly suspected: Suspected;
}

/** Writes the files of a quarter's hand-in, prints their folders, and tells what is missing in them. */
export async function handIn(
  database: Database,
  { quarter, service, out, facts: path, suspected: how }: HandIn,
): Promise<void> {
  const facts = path === undefined ? { quarter: quarter.name } : await readFacts(path, quarter);
  const root = join(out, quarter.name);
  const stage = createStage(root);
  const deleted: string[] = [];
  let told = '';
  try {
    const collections = await inSnapshot(database, async (snapshot) => {
      // The folders of one service are called as they are among all; a tally of all knows them itself.
      const services = service === undefined ? [] : await servicesOf(snapshot, quarter);
      const { instruments, suspected } = await tally(snapshot, quarter, { service, suspected: how });
      told = suspectedNote(suspected);
      if (instruments.length === 0) throw new Error(wrap(nothing(quarter, service, services)).join('\n'));
      const placed = placesOf(instruments, services).map((place) => ({
        ...place,
        quarter,
        facts: factsAbout(place.tally, place.instrumentFolder, facts),
      }));
      for (const collection of placed) {
        const { folder, tally } = collection;
        const written = await writeFiles(snapshot, collection, stage, folder);
        if (written < tally.completed) {
          deleted.push(
            `${folder}: ${written} of ${tally.completed} responses are in the files of responses. The others were ` +
              'deleted; all the other files count them.',
          );
        }
      }
      return placed;
    });
    await stage.commit();

    const written = collections.map(({ folder }) => join(root, folder));
    for (const folder of written) process.stdout.write(`${folder}\n`);
    say(told ? [told] : []);
    say(deleted);
    say(unusedFacts(facts, collections, service));
    const missing = missingFacts(collections);
    if (missing.length > 0) {
      say([`Not known, and empty in the files. Give it in ${path ?? 'a JSON file and pass that as --facts'}:`]);
      say(missing, '  ');
    }
    const ofService = collections[0]?.folder.split('/')[0] ?? '';
    const old = await leftovers(service === undefined ? root : join(root, ofService), written, FILE_NAMES);
    say(old.map((folder) => `${folder} has files of an earlier run, which this one did not write. Remove them.`));
  } finally {
    await stage.discard();
  }
}

async function readFacts(path: string, quarter: Quarter): Promise<Facts> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw new Error(`Cannot read the facts: ${(error as Error).message}. Give the path of a JSON file as --facts.`);
  }
  try {
    return parseFacts(text, quarter);
  } catch (error) {
    throw new Error(`The facts in ${path} are wrong.\n${(error as Error).message}`);
  }
}

function nothing({ name }: Quarter, service: string | undefined, services: readonly string[]): string {
  if (service === undefined) return `There are no records in ${name}: no files are written.`;
  const others = services.length > 0 ? ` There are records of: ${[...services].sort().join(', ')}.` : '';
  return `There are no records of "${service}" in ${name}: no files are written.${others}`;
}

/** For who reads along: standard output is for the folders alone. Names come from records, which anyone can send. */
function say(sentences: readonly string[], indent = ''): void {
  for (const sentence of sentences) process.stderr.write(`${wrap(sentence, indent).join('\n')}\n`);
}
