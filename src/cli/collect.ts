import { once } from 'node:events';
import { parseArgs } from 'node:util';
import type { Rate } from '../collector/buckets.ts';
import { USUAL_RATE } from '../collector/gate.ts';
import { parseOrigins } from '../collector/origins.ts';
import { SHORTEST_TOKEN } from '../collector/read-token.ts';
import { LEAST_RESPONSE_DAYS } from '../collector/retention.ts';
import { type Proxies, parseProxies } from '../collector/senders.ts';
import { nameOf } from '../database/location.ts';
import { openDatabase } from '../database/open.ts';
import { servicesOf } from '../hosted/services.ts';
import { readAlertRules } from './alerts.ts';
import type { Command } from './command.ts';
import { locationFrom } from './location.ts';
import { describeRate, readRate } from './rate.ts';
import { linkSecretFrom, readTokenFrom } from './secret.ts';
import { readSurveys } from './surveys.ts';
import { type AlertSettings, readAlertSettings, watchAlerts } from './watch-alerts.ts';

const HELP = `Usage: a11-survey collect [options]

Receives the records that the surveys send, at POST /v1/responses, and serves
surveys as pages that need no JavaScript, at /s/ and the id of each.

  --port PORT            the port to listen on (default: PORT, or 8080)
  --host HOST            the address to listen on (default: 127.0.0.1)
  --database FILE        the SQLite file to store in
                         (default: a11-survey.sqlite)
  --allow-origin ORIGIN  an origin whose pages may send, such as
                         https://www.agency.gov; may be given several times
                         (default: A11_ALLOW_ORIGINS, parted by commas)
  --alerts FILE          evaluate the rules of this JSON file, as report does
  --webhook URL          and post each alert that begins there, as JSON
                         (default: A11_WEBHOOK)
  --every MINUTES        how often (default: 60)
  --surveys FILE         serve the surveys of this file, as check reads it, and
                         mark responses that none of them makes
  --secret-file FILE     the secret by which a11-survey link signs
                         (default: A11_LINK_SECRET)
  --read-token-file FILE serve GET /dashboard, GET /comments and GET /metrics to
                         who sends the token in this file, of ${SHORTEST_TOKEN} characters
                         or more, as a bearer token or, to the first two, as a
                         password (default: A11_READ_TOKEN; without it none is
                         there)
  --keep-comments DAYS   delete what was written in free texts after so many
                         days; tallies stay (default: it is kept)
  --keep-responses DAYS  delete whole records after so many days, at least
                         ${LEAST_RESPONSE_DAYS}; tallies stay (default: they are kept)
  --rate RECORDS         how many records one network may send a minute, or off
                         (default: ${USUAL_RATE.perMinute}); who sends more keeps them, and
                         comes back later
  --burst RECORDS        how many at once (default: 20 minutes of that rate)
  --trust-proxy LIST     the proxies before it, which say in X-Forwarded-For who
                         sends: addresses, networks such as 10.0.0.0/8, or
                         loopback, linklocal, uniquelocal, parted by commas; or
                         none (default: A11_TRUST_PROXY; without it, what seems
                         to come by a proxy is held to no rate)
  --help                 show this

With DATABASE_URL, a postgres:// address, it stores in PostgreSQL instead.
`;

/** How long a request may take to end after the signal to stop. What is cut off was not acknowledged. */
const GRACE_MS = 10_000;

interface Settings {
  readonly port: number;
  readonly host: string;
  readonly location: string;
  readonly allowOrigins: readonly string[];
  readonly alerts: AlertSettings | undefined;
  readonly surveys: string | undefined;
  readonly linkSecret: string | undefined;
  readonly keepComments: number | undefined;
  readonly keepResponses: number | undefined;
  readonly readToken: string | undefined;
  readonly rate: Rate | false;
  readonly trustProxy: Proxies;
}

/** `a11-survey collect`: runs the collector until it is told to stop. */
export const collect: Command = {
  help: HELP,
  read(args) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: process.env.PORT ?? '8080' },
        host: { type: 'string', default: '127.0.0.1' },
        database: { type: 'string' },
        'allow-origin': { type: 'string', multiple: true },
        alerts: { type: 'string' },
        webhook: { type: 'string' },
        every: { type: 'string' },
        surveys: { type: 'string' },
        'secret-file': { type: 'string' },
        'read-token-file': { type: 'string' },
        'keep-comments': { type: 'string' },
        'keep-responses': { type: 'string' },
        rate: { type: 'string' },
        burst: { type: 'string' },
        'trust-proxy': { type: 'string' },
      },
    });
    const settings = {
      port: parsePort(values.port),
      host: values.host,
      location: locationFrom(values.database),
      allowOrigins: [...parseOrigins(values['allow-origin'] ?? listed(process.env.A11_ALLOW_ORIGINS))],
      alerts: readAlertSettings(values),
      surveys: values.surveys,
      linkSecret: linkSecretFrom(values['secret-file']),
      keepComments: parseDays('--keep-comments', values['keep-comments'], 1),
      keepResponses: parseDays('--keep-responses', values['keep-responses'], LEAST_RESPONSE_DAYS),
      readToken: readTokenFrom(values['read-token-file']),
      rate: readRate(values.rate, values.burst),
      trustProxy: parseProxies(values['trust-proxy'] ?? (process.env.A11_TRUST_PROXY || undefined)),
    };
    return () => run(settings);
  },
};

async function run({ port, host, location, alerts, surveys: file, ...options }: Settings): Promise<void> {
  // What is wrong with the rules or the surveys is told before anything is collected.
  if (alerts) await readAlertRules(alerts.rules);
  const surveys = file === undefined ? undefined : await readSurveys(file);
  // What serves is loaded by this command alone: it takes longer to load than most of the others take to run.
  const { createCollector } = await import('../collector/index.ts');
  const database = await openDatabase(location);
  try {
    const logger = { level: 'warn', stream: process.stderr };
    const collector = createCollector({ database, surveys, logger, ...options });
    const stop = Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
    const address = await collector.listen({ port, host }).catch((error: Error) => {
      throw new Error(`Cannot listen on ${host}:${port}: ${error.message}. Give another --port or --host.`);
    });
    const { allowOrigins } = options;
    const origins = allowOrigins.length > 0 ? allowOrigins.join(', ') : 'its own origin only, without --allow-origin';
    process.stdout.write(`Collecting at ${address}/v1/responses into ${nameOf(location)} from ${origins}\n`);
    for (const id of surveys === undefined ? [] : servicesOf(surveys).keys()) {
      process.stdout.write(`Serving ${address}/s/${id}\n`);
    }
    process.stdout.write(`${describeRate(options.rate, options.trustProxy)}\n`);
    const stopWatching = alerts ? watchAlerts(alerts, location, (what) => collector.log.warn(what)) : () => {};

    if (surveys !== undefined && !options.linkSecret) {
      process.stdout.write('Without A11_LINK_SECRET no link says more than its address.\n');
    }

    await stop;
    stopWatching();
    setTimeout(() => collector.server.closeAllConnections(), GRACE_MS).unref();
    await collector.close();
  } finally {
    await database.destroy();
  }
}

function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new Error(`"${text}" is not a port. Give a number from 0 to 65535.`);
  return port;
}

function parseDays(option: string, text: string | undefined, least: number): number | undefined {
  if (text === undefined) return undefined;
  const days = Number(text);
  // A device sends again for 60 days what it was not told was stored: deleted before, it would be counted twice.
  if (!/^\d{1,5}$/.test(text) || days < least) {
    throw new Error(`${option} "${text}" is not a number of days to keep. Give a whole number, ${least} or more.`);
  }
  return days;
}

function listed(text: string | undefined): string[] {
  return (text ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);
}
