import type { ChannelFacts, Facts, ServiceFacts } from '../facts.ts';
import type { PlacedCollection } from './missing.ts';

/**
 * What a facts file says that stands in no file, each in a sentence: a misspelt service is one without records, and
 * would otherwise go unseen. Where the report is of one service, what is said of others is none of its business.
 */
export function unusedFacts(
  { quarter, services = {} }: Facts,
  collections: readonly PlacedCollection[],
  service: string | undefined,
): readonly string[] {
  const names = namesOf(collections, ({ tally }) => tally.service);
  return Object.entries(services)
    .filter(([name]) => service === undefined || name === service)
    .flatMap(([name, facts]) => {
      const key = `services.${name}`;
      const own = collections.filter(({ tally }) => tally.service === name);
      if (own.length === 0) return [noRecords(key, quarter, names)];
      return [...otherControlNumbers(key, facts, own), ...unusedChannels(key, quarter, facts, own)];
    });
}

/** What respondents were shown is what is true. */
function otherControlNumbers(
  key: string,
  { ombControlNumber: given }: ServiceFacts,
  own: readonly PlacedCollection[],
): readonly string[] {
  const others = namesOf(own, ({ tally }) => tally.ombControlNumber).filter((number) => number !== given);
  return given === undefined || others.length === 0
    ? []
    : [`${key}.ombControlNumber is ${given}, but the records tell ${others.join(', ')}: that is in the files.`];
}

function unusedChannels(
  key: string,
  quarter: string,
  { channels = {} }: ServiceFacts,
  own: readonly PlacedCollection[],
): readonly string[] {
  const names = namesOf(own, ({ tally }) => tally.channel);
  return Object.entries(channels).flatMap(([channel, facts]) => {
    const inside = `${key}.channels.${channel}`;
    const there = own.filter(({ tally }) => tally.channel === channel);
    return there.length === 0 ? [noRecords(inside, quarter, names)] : unusedVolumes(inside, quarter, facts, there);
  });
}

function unusedVolumes(
  key: string,
  quarter: string,
  { instruments = {}, ...volumes }: ChannelFacts,
  there: readonly PlacedCollection[],
): readonly string[] {
  const folders = namesOf(there, ({ instrumentFolder }) => instrumentFolder);
  const strangers = Object.keys(instruments).filter((folder) => !folders.includes(folder));
  const shared = folders.length > 0 ? Object.keys(volumes) : [];
  return [
    ...strangers.map((folder) => noRecords(`${key}.instruments.${folder}`, quarter, folders)),
    ...shared.map(
      (volume) =>
        `${key}.${volume} is of several surveys together, and is in none of their files. ` +
        `Give each its own under ${key}.instruments: ${folders.join(', ')}.`,
    ),
  ];
}

function noRecords(key: string, quarter: string, names: readonly string[]): string {
  const there = names.length > 0 ? ` There are records of: ${names.join(', ')}.` : '';
  return `${key} has no records in ${quarter}. Correct its spelling, or remove it.${there}`;
}

function namesOf(
  collections: readonly PlacedCollection[],
  nameOf: (collection: PlacedCollection) => string | null | undefined,
): readonly string[] {
  return [...new Set(collections.flatMap((collection) => nameOf(collection) ?? []))];
}
