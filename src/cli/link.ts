import { writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import type { Context } from '../contract/configuration.ts';
import { describe, parseConfiguration } from '../contract/parse-configuration.ts';
import { isKeys, type Keys } from '../contract/schema.ts';
import { createLinks, newOnce } from '../hosted/links.ts';
import { servicesOf } from '../hosted/services.ts';
import { EVERY_LANGUAGE, everyLanguageOf } from '../language/every-language.ts';
import { csv } from '../report/csv.ts';
import { CHANNELS, type Channel } from '../standard/channel.ts';
import type { Command } from './command.ts';
import { type QrCode, qrCodeOf, qrPng, qrSvg, qrText } from './qr.ts';
import { linkSecretFrom } from './secret.ts';
import { readSurveys } from './surveys.ts';

const HELP = `Usage: a11-survey link [options]

Makes the link of a survey's page, which a11-survey collect --surveys serves,
and its QR code. What a link says beside its address is signed with a secret,
which the collector must have too.

  --surveys FILE       the file of the surveys (default: a11-survey.json)
  --service ID         the survey; may be left out where there is one alone
  --base ADDRESS       where the collector is reached, https://survey.agency.gov
  --lang TAG           the language of the page, such as es
  --channel CHANNEL    where the answers are counted, such as email
  --context NAME=TEXT  what goes with each record; may be given several times
  --once               one respondent's link: its answers count once
  --count N            N such links as CSV, one for each respondent
  --qr FILE            write the QR code to FILE.svg or FILE.png, and show it
  --secret-file FILE   the secret (default: A11_LINK_SECRET)
  --help               show this
`;

/** What is written for the ending of a file's name. */
const PICTURES: Readonly<Record<string, (code: QrCode) => string | Buffer>> = { '.svg': qrSvg, '.png': qrPng };

interface Settings {
  readonly surveys: string;
  readonly service: string | undefined;
  readonly base: string;
  readonly lang: string | undefined;
  readonly channel: Channel | undefined;
  readonly context: Context | undefined;
  readonly isOnce: boolean;
  /** Undefined for a single link, which is not a table. */
  readonly count: number | undefined;
  readonly qr: string | undefined;
  readonly secret: string | undefined;
}

/** `a11-survey link`: makes the link of a survey's page. */
export const link: Command = {
  help: HELP,
  read(args) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        surveys: { type: 'string', default: 'a11-survey.json' },
        service: { type: 'string' },
        base: { type: 'string' },
        lang: { type: 'string' },
        channel: { type: 'string' },
        context: { type: 'string', multiple: true },
        once: { type: 'boolean', default: false },
        count: { type: 'string' },
        qr: { type: 'string' },
        'secret-file': { type: 'string' },
      },
    });
    const { surveys, service, lang, qr } = values;
    if (lang !== undefined && !everyLanguageOf(lang)) {
      const here = EVERY_LANGUAGE.map((each) => each.lang).join(', ');
      throw new Error(`"${lang}" is not a language that a page speaks. Give one of ${here}.`);
    }
    if (qr !== undefined && !Object.hasOwn(PICTURES, extname(qr))) {
      throw new Error(`"${qr}" is neither SVG nor PNG. Give a file that ends in .svg or .png.`);
    }
    if (qr !== undefined && values.count !== undefined) {
      throw new Error('--qr is of one link, and --count makes several. Leave one of the two out.');
    }
    const settings: Settings = {
      surveys,
      service,
      base: parseBase(values.base),
      lang,
      channel: parseChannel(values.channel),
      context: parseContext(values.context),
      isOnce: values.once || values.count !== undefined,
      count: parseCount(values.count),
      qr,
      secret: linkSecretFrom(values['secret-file']),
    };
    if (!settings.secret && (settings.channel || settings.context || settings.isOnce)) {
      throw new Error(
        'There is no secret to sign --channel, --context and --once with. Give A11_LINK_SECRET, the same as to collect.',
      );
    }
    return () => run(settings);
  },
};

async function run(settings: Settings): Promise<void> {
  const { surveys, base, lang, channel, context, isOnce, count, qr, secret } = settings;
  const services = servicesOf(await readSurveys(surveys));
  const id = settings.service ?? (services.size === 1 ? [...services.keys()].join() : '');
  const input = services.get(id);
  if (!input) {
    throw new Error(`${surveys} has no survey "${id}". Give one of ${[...services.keys()].join(', ')} as --service.`);
  }
  checkTogether(input, channel, context);

  const newLink = () => {
    const query = new URLSearchParams(lang && { lang });
    if (secret && (channel || context || isOnce)) {
      query.set('t', createLinks(secret).tokenOf(id, { channel, context, once: isOnce ? newOnce() : undefined }));
    }
    return `${base}/s/${id}${query.size > 0 ? `?${query}` : ''}`;
  };
  if (count !== undefined) {
    process.stdout.write(csv([['link'], ...Array.from({ length: count }, () => [newLink()])]));
    return;
  }
  const made = newLink();
  process.stdout.write(`${made}\n`);
  if (qr === undefined) return;
  const code = qrCodeOf(made);
  writeFileSync(qr, PICTURES[extname(qr)]?.(code) ?? '');
  process.stdout.write(`${qrText(code)}Written to ${qr}\n`);
}

/** What a link says goes into the configuration, whose rules it has to keep. */
function checkTogether(input: Keys, channel: Channel | undefined, context: Context | undefined): void {
  const own = isKeys(input.context) ? input.context : {};
  const given = { ...input, ...(channel && { channel }), ...(context && { context: { ...own, ...context } }) };
  const parsed = parseConfiguration(given);
  if (!parsed.ok) throw new Error(parsed.problems.map((problem) => describe(problem)).join(' '));
}

function parseBase(text: string | undefined): string {
  const url = text !== undefined && URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) {
    throw new Error(
      '--base is not an address. Give where the collector is reached, such as https://survey.agency.gov.',
    );
  }
  return url.href.replace(/\/+$/, '');
}

function parseChannel(text: string | undefined): Channel | undefined {
  if (text === undefined) return undefined;
  const channel = CHANNELS.find((each) => each === text);
  if (!channel) throw new Error(`"${text}" is not a channel. Give one of ${CHANNELS.join(', ')}.`);
  return channel;
}

function parseContext(texts: readonly string[] | undefined): Context | undefined {
  return (
    texts &&
    Object.fromEntries(
      texts.map((text) => {
        const [, name, value] = /^([^=]+)=(.+)$/.exec(text) ?? [];
        if (!name || !value)
          throw new Error(`"${text}" is no context. Give a name and a text, such as campaign=spring.`);
        return [name, value];
      }),
    )
  );
}

function parseCount(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const count = Number(text);
  if (!/^\d+$/.test(text) || count < 1 || count > 1_000_000) {
    throw new Error(`"${text}" is not a count. Give a number from 1 to 1000000.`);
  }
  return count;
}
