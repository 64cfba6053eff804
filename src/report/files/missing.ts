import { type Collection, controlNumberOf, volumeOffered } from './collection.ts';

/** What the hand-in asks of every agency and every service. The other facts are for those who have them. */
const OF_AGENCY = ['agencyPocName', 'agencyPocEmail', 'department'] as const;
const OF_SERVICE = ['serviceStageName', 'surveyTitle'] as const;

/** A collection, with the last part of its folder where its channel has several. */
export interface PlacedCollection extends Collection {
  readonly instrumentFolder: string | undefined;
}

/** What is not known and stays empty in the files: a line for each place in the facts file with the keys to give there. */
export function missingFacts(collections: readonly PlacedCollection[]): readonly string[] {
  const missing = new Map<string, Set<string>>();
  const tell = (place: string, ...keys: readonly string[]) => {
    missing.set(place, new Set([...(missing.get(place) ?? []), ...keys]));
  };
  for (const collection of collections) {
    const { tally, facts, instrumentFolder } = collection;
    const service = `services.${tally.service}`;
    const channel = `${service}.channels.${tally.channel}`;
    const volumes = instrumentFolder === undefined ? channel : `${channel}.instruments.${instrumentFolder}`;
    tell('', ...OF_AGENCY.filter((key) => facts[key] === undefined));
    tell(service, ...OF_SERVICE.filter((key) => facts[key] === undefined));
    if (!controlNumberOf(collection)) tell(service, 'ombControlNumber');
    if (facts.volumeOfCustomers === undefined) tell(volumes, 'volumeOfCustomers');
    if (volumeOffered(collection) === '') tell(volumes, 'volumeOffered');
  }
  return [...missing]
    .filter(([, keys]) => keys.size > 0)
    .map(([place, keys]) => `${place && `${place}: `}${[...keys].join(', ')}`);
}
