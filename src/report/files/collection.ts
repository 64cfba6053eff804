import type { AgencyFacts, Facts, ServiceOnlyFacts, Volumes } from '../facts.ts';
import type { Quarter } from '../quarter.ts';
import type { InstrumentTally } from '../report.ts';

/** What one folder of files is made of: an instrument's tally, and the facts that are about it. */
export interface Collection {
  readonly quarter: Quarter;
  readonly tally: InstrumentTally;
  readonly facts: CollectionFacts;
}

/** The facts about one instrument, wherever in the facts file they stand. */
export interface CollectionFacts extends AgencyFacts, ServiceOnlyFacts, Volumes {}

/**
 * The facts about one instrument. The volumes of its channel are its own only where it is alone there: of two, each
 * has those under the name of its own folder, as nobody can tell what part of the channel's is whose.
 */
export function factsAbout(
  { service, channel }: InstrumentTally,
  instrumentFolder: string | undefined,
  { quarter: _, services = {}, ...agency }: Facts,
): CollectionFacts {
  const { channels = {}, ...ofService } = ownOf(services, service) ?? {};
  const { instruments = {}, ...ofChannel } = ownOf(channels, channel) ?? {};
  const volumes = instrumentFolder === undefined ? ofChannel : ownOf(instruments, instrumentFolder);
  return { ...agency, ...ofService, ...volumes };
}

/** The number that were offered the survey: the agency's own, or what was counted; empty where neither is known. */
export function volumeOffered({ tally, facts }: Collection): number | '' {
  return facts.volumeOffered ?? (tally.offered > 0 ? tally.offered : '');
}

/** The clearance that the respondents were shown, or, where their records do not tell it, the agency's word. */
export function controlNumberOf({ tally, facts }: Collection): string {
  return tally.ombControlNumber ?? facts.ombControlNumber ?? '';
}

/** A service may be called `constructor`. */
function ownOf<T>(dictionary: { readonly [name: string]: T | undefined }, name: string): T | undefined {
  return Object.hasOwn(dictionary, name) ? dictionary[name] : undefined;
}
