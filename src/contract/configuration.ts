import * as z from 'zod/mini';
import { CHANNELS, TRANSACTION_POINTS } from '../standard/channel.ts';
import { DRIVERS } from '../standard/domain.ts';
import { LONGEST, words } from './parts.ts';
import { type Parsed, type Problem, problemsOf } from './problem.ts';

const name = words(LONGEST.name);
const statement = z.optional(words(LONGEST.statement));

/** A path of this site, or an address with the scheme; without user names, which would be sent to be seen. */
const address = (scheme: string) => z.string().check(z.regex(new RegExp(`^(${scheme}://[^\\s/@\\\\]|/(?![/\\\\]))[^\\s\\\\]*$`, 'i')));

export const configurationSchema = z.strictObject({
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
  ombExpirationDate: z.optional(z.iso.date()),
  burdenMinutes: z.optional(z.number().check(z.int(), z.gte(1), z.lte(60))),
  burdenContact: z.optional(words(LONGEST.statement)),
  privacyUrl: z.optional(address('https')),
  target: z.optional(words(LONGEST.name)),
});
