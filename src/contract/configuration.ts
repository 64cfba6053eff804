import * as z from 'zod/mini';
import { CHANNELS, TRANSACTION_POINTS } from '../standard/channel.ts';
import { DRIVERS } from '../standard/domain.ts';
import { LONGEST } from './limits.ts';
import { day, words } from './parts.ts';
import { type Parsed, type Problem, problemsOf } from './problem.ts';

const name = words(LONGEST.name);
const statement = z.optional(words(LONGEST.statement));

/** An address with its scheme, or a path of this site; without a user name, which would go out with each request. */
const address = (scheme: string) =>
  z.string().check(z.regex(new RegExp(`^(${scheme}://[^\\s/@\\\\?#]+(?=[/?#]|$)|(?=/(?![/\\\\])))[^\\s\\\\]*$`, 'i')));

const minutes = z.number().check(
  z.refine((count) => Number.isInteger(count) && count >= 1 && count <= 60, {
    params: { what: 'must be a whole number from 1 to 60' },
  }),
);

/** Two keys that mean something only together, such as a control number and its expiration date. */
const together = <T extends object>(one: keyof T & string, other: keyof T & string) =>
  z.refine<T>((given) => (given[one] === undefined) === (given[other] === undefined), {
    path: [one],
    params: { what: `goes together with ${other}: both or neither` },
  });

/** The configuration's schema: the one description of its keys, for both doors. */
export const configuration = z
  .strictObject({
    collector: address('https?'),
    service: name,
    provider: name,
    channel: z._default(z.enum(CHANNELS), 'website'),
    transactionPoint: z._default(z.enum(TRANSACTION_POINTS), 'post_interaction'),
    drivers: z._default(z.array(z.enum(DRIVERS)), ['effectiveness', 'ease', 'efficiency', 'transparency', 'humanity']),
    statements: z._default(
      z.strictObject({
        trust: statement,
        effectiveness: statement,
        ease: statement,
        efficiency: statement,
        transparency: statement,
        humanity: statement,
        employee: statement,
        comment: statement,
      }),
      {},
    ),
    trustRequired: z._default(z.boolean(), true),
    comment: z._default(z.boolean(), true),
    ombControlNumber: z.optional(z.string().check(z.regex(/^\d{4}-\d{4}$/))),
    ombExpirationDate: z.optional(day),
    burdenMinutes: z.optional(minutes),
    burdenContact: z.optional(words(LONGEST.statement)),
    privacyUrl: z.optional(address('https')),
    target: z.optional(words(LONGEST.name)),
  })
  .check(together('ombControlNumber', 'ombExpirationDate'), together('burdenMinutes', 'burdenContact'));

/** What an agency writes: three keys that every survey needs, and those in which it differs from the defaults. */
export type SurveyConfiguration = z.input<typeof configuration>;

/** A configuration that was read, with every default in its place. */
export type Configuration = z.output<typeof configuration>;

type Key = keyof typeof configuration.shape;

/** What to write under each key: the last sentence of what the agency is told about a wrong one. */
const REMEDIES: Readonly<Record<Key, string>> = {
  collector:
    'Give the address that receives the responses, such as https://cx.agency.gov/v1/responses or /v1/responses.',
  service: 'Give the name of the service as its respondents know it, such as Passport renewal.',
  provider: 'Give the agency as it stands in a sentence, such as the Department of State.',
  channel: 'Leave it out for website.',
  transactionPoint: 'Leave it out for post_interaction.',
  drivers: `List some of ${DRIVERS.join(', ')}; leave it out for all but employee.`,
  statements: 'Give your wording by question, such as {"effectiveness": "My issue was resolved."}.',
  trustRequired: 'Give true or false.',
  comment: 'Give true or false.',
  ombControlNumber: 'Give the number of your clearance, such as 1234-5678.',
  ombExpirationDate: 'Give the date as YYYY-MM-DD.',
  burdenMinutes: 'Give your estimate of the minutes that an answer takes.',
  burdenContact: 'Give the postal or e-mail address for comments on the estimate.',
  privacyUrl: 'Give an https address or a path of this site.',
  target: 'Give the id of the element to show the survey in.',
};

/**
 * Reads a configuration, strictly: an unknown key is a problem, since a misspelt OMB number that is passed over
 * would be a survey without one. Never throws.
 */
export function parseConfiguration(input: unknown): Parsed<Configuration> {
  const { success, data, error } = z.safeParse(configuration, input);
  return success ? { ok: true, value: data } : { ok: false, problems: problemsOf(error, input) };
}

/** One line about a wrong configuration: the key, what is wrong with it, and what to do. */
export function explain({ key, what }: Problem): string {
  const [first = ''] = key.split(/[.[]/, 1);
  const remedy = Object.hasOwn(REMEDIES, first)
    ? REMEDIES[first as Key]
    : 'Remove it or correct its spelling; the README lists the keys.';
  return `${key || 'The configuration'} ${what}. ${remedy}`;
}
