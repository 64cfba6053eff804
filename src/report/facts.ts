import { LONGEST } from '../contract/limits.ts';
import { controlNumber } from '../contract/parts.ts';
import type { Problem } from '../contract/problem.ts';
import {
  dictionary,
  form,
  object,
  oneOf,
  optional,
  parse,
  type Schema,
  text,
  whole,
  words,
} from '../contract/schema.ts';
import { CHANNELS, type Channel } from '../standard/channel.ts';
import type { Quarter } from './quarter.ts';

/** What the records of a quarter cannot tell, as the agency gives it: whatever is left out stays empty in the files. */
export interface Facts extends AgencyFacts {
  /** The quarter that the volumes are of, as `2026Q1`. */
  readonly quarter: string;
  /** By the service's name, as its surveys have it. */
  readonly services?: Readonly<Record<string, ServiceFacts>> | undefined;
}

/** Who hands the files in. */
export interface AgencyFacts {
  readonly agencyPocName?: string | undefined;
  readonly agencyPocEmail?: string | undefined;
  readonly department?: string | undefined;
  readonly bureau?: string | undefined;
}

/** What is the same for every channel of a service. */
export interface ServiceFacts extends ServiceOnlyFacts {
  readonly channels?: { readonly [channel in Channel]?: ChannelFacts } | undefined;
}

/** What is said of a service itself. */
export interface ServiceOnlyFacts {
  readonly submissionComment?: string | undefined;
  readonly surveyInstrumentReference?: string | undefined;
  readonly federalRegisterUrl?: string | undefined;
  readonly serviceStageName?: string | undefined;
  readonly surveyTitle?: string | undefined;
  /** For records that do not tell theirs. */
  readonly ombControlNumber?: string | undefined;
}

/** The volumes of one channel, or, where its survey changed in the quarter, of each of its instruments by folder. */
export interface ChannelFacts extends Volumes {
  readonly instruments?: Readonly<Record<string, Volumes>> | undefined;
}

/** How many people used a service in the quarter, and how many of them were offered its survey. */
export interface Volumes {
  readonly volumeOfCustomers?: number | undefined;
  /** In place of the offers that were counted, such as on paper or where a page's survey was not shown by itself. */
  readonly volumeOffered?: number | undefined;
}

const line = optional(words(LONGEST.statement));
const volume = optional(whole(0, Number.MAX_SAFE_INTEGER));
const volumes = { volumeOfCustomers: volume, volumeOffered: volume };
const anyName = text(() => undefined);

const channel = object<ChannelFacts>({
  ...volumes,
  instruments: optional(dictionary<Readonly<Record<string, Volumes>>>(anyName, object<Volumes>(volumes))),
});

const service = object<ServiceFacts>({
  submissionComment: line,
  surveyInstrumentReference: line,
  federalRegisterUrl: optional(words(LONGEST.page, /^https?:\/\/\S+$/)),
  serviceStageName: line,
  surveyTitle: line,
  ombControlNumber: optional(controlNumber),
  channels: optional(
    dictionary<{ readonly [channel in Channel]?: ChannelFacts }>(
      oneOf(CHANNELS),
      channel as Schema<ChannelFacts | undefined>,
    ),
  ),
});

const facts = object<Facts>({
  quarter: form(/^[12]\d{3}Q[1-4]$/),
  agencyPocName: line,
  agencyPocEmail: optional(words(LONGEST.statement, /^[^\s@]+@[^\s@]+$/)),
  department: line,
  bureau: line,
  services: optional(dictionary<Readonly<Record<string, ServiceFacts>>>(anyName, service)),
});

/** What to write under the keys of which the problem alone does not say it. */
const REMEDIES: Readonly<Record<string, string>> = {
  '': 'Give one JSON object, such as {"quarter": "2026Q1", "department": "Department of State"}.',
  quarter: 'Give the quarter that the volumes are of, such as "2026Q1".',
  agencyPocEmail: 'Give an e-mail address.',
  federalRegisterUrl: 'Give the http or https address of the notice.',
  ombControlNumber: 'Give the number of the clearance, such as "1234-5678".',
  volumeOfCustomers: 'Give the number of people, or leave the key out where it is not known.',
  volumeOffered: 'Give the number of people, or leave the key out where it is not known.',
  services: 'Give an object with the names of the services as its keys.',
  channels: `Give an object with channels as its keys: ${CHANNELS.join(', ')}.`,
  instruments: 'Give an object with the names of the folders as its keys.',
};

/**
 * Reads the text of a facts file, of the quarter that is reported. It is strict, since a misspelt key that is passed
 * over would be a number that is missing in the hand-in; the error lists everything that is wrong.
 */
export function parseFacts(text: string, quarter: Quarter): Facts {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    throw new Error(`It is no JSON: ${(error as Error).message}.`);
  }
  const parsed = parse(facts, document);
  if (!parsed.ok) throw new Error(parsed.problems.map(explain).join('\n'));
  if (parsed.value.quarter !== quarter.name) {
    throw new Error(
      `quarter is ${parsed.value.quarter}, and the report is of ${quarter.name}. Volumes are of one quarter: ` +
        `give the facts of ${quarter.name}, or pass --quarter ${parsed.value.quarter}.`,
    );
  }
  return parsed.value;
}

/** One line about a wrong fact: the key, what is wrong with it, and what to do. */
function explain({ key, what }: Problem): string {
  return `${key || 'The document'} ${what}. ${remedyOf(key, what)}`;
}

function remedyOf(key: string, what: string): string {
  const inChannels = /\.channels\.[^.]+$/.test(key);
  if (what === 'is not a known key') {
    return inChannels ? (REMEDIES.channels ?? '') : 'Remove it or correct its spelling; the README lists the keys.';
  }
  const last = key.slice(key.lastIndexOf('.') + 1);
  return (Object.hasOwn(REMEDIES, last) && REMEDIES[last]) || 'Correct it, or leave it out.';
}
