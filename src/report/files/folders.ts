import { createHash } from 'node:crypto';
import { grouped } from '../grouped.ts';
import type { InstrumentTally } from '../report.ts';
import { sortedBy } from '../sorted.ts';

/** The longest part of a service's name in that of its folder: Windows takes 260 characters for a whole path. */
const LONGEST_SLUG = 60;

/** What Windows takes for a device, whatever its case. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** Where the files of one instrument go. */
export interface Place {
  readonly tally: InstrumentTally;
  /** Its folder below the quarter's, with `/` between the parts. */
  readonly folder: string;
  /** The last part of it, where the service has several instruments on the channel. */
  readonly instrumentFolder: string | undefined;
}

/**
 * A folder for each service and channel, and one for each instrument in it where there are several. `services` are
 * all those of the quarter, also where the report is of one: what a folder is called must not depend on that.
 */
export function placesOf(instruments: readonly InstrumentTally[], services: readonly string[]): readonly Place[] {
  const folderOf = serviceFolders([...services, ...instruments.map(({ service }) => service)]);
  const channels = grouped(
    instruments,
    ({ service, channel }) => `${folderOf.get(service)}/${plain(channel, /[^a-z0-9_]+/g)}`,
  );
  return [...channels].flatMap(([folder, tallies]): readonly Place[] => {
    if (tallies.length === 1) return tallies.map((tally) => ({ tally, folder, instrumentFolder: undefined }));
    return [...instrumentFolders(tallies)].map(([instrumentFolder, tally]) => ({
      tally,
      folder: `${folder}/${instrumentFolder}`,
      instrumentFolder,
    }));
  });
}

/** The folders of services: their names as letters, digits and hyphens; where that is not its alone, with a hash. */
function serviceFolders(services: readonly string[]): ReadonlyMap<string, string> {
  const folders = new Map(services.map((name) => [name, slugOf(name)]));
  // A second time with the whole hash: another service may be called like the first with its short one.
  for (const length of [8, 64]) {
    const sharing = grouped(folders.values(), (folder) => folder);
    for (const [name, folder] of folders) {
      const isAlone = sharing.get(folder)?.length === 1;
      if (isAlone && folder && !DEVICE.test(folder)) continue;
      const hash = createHash('sha256').update(name).digest('hex').slice(0, length);
      folders.set(name, [slugOf(name), hash].filter(Boolean).join('-'));
    }
  }
  return folders;
}

/** The folders of several instruments of one channel, numbered from the oldest where edition and language are one. */
function instrumentFolders(tallies: readonly InstrumentTally[]): ReadonlyMap<string, InstrumentTally> {
  const folders = new Map<string, InstrumentTally>();
  for (const tally of sortedBy(tallies, ({ firstDay }) => [firstDay])) {
    const parts = [tally.edition, tally.surveyType, tally.lang].filter((part) => part !== null);
    const name = plain(parts.join('-'), /[^a-z0-9_]+/g);
    let folder = name;
    for (let number = 2; folders.has(folder); number += 1) folder = `${name}-${number}`;
    folders.set(folder, tally);
  }
  return folders;
}

function slugOf(service: string): string {
  return plain(service, /[^a-z0-9]+/g)
    .slice(0, LONGEST_SLUG)
    .replace(/-$/, '');
}

/** Lower-case letters without their accents; a hyphen for each run of anything else that is not permitted. */
function plain(text: string, forbidden: RegExp): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(forbidden, '-')
    .replace(/^-|-$/g, '');
}
