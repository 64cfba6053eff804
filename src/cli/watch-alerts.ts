import { execFile } from 'node:child_process';
import { isPostgres } from '../database/location.ts';
import type { Comparison } from '../report/alerts/comparison.ts';
import { ALERTED } from './alerts.ts';
import { createWatch } from './watch.ts';
import { postJson } from './webhook.ts';

/** What is watched, where it is told, and how often. */
export interface AlertSettings {
  /** The path of a rule file. */
  readonly rules: string;
  readonly webhook: string;
  readonly minutes: number;
}

/** Reads the arguments of `collect` that are about alerts; nothing where there are none. */
export function readAlertSettings(given: {
  readonly alerts?: string | undefined;
  readonly webhook?: string | undefined;
  readonly every?: string | undefined;
}): AlertSettings | undefined {
  const { alerts: rules, every = '60' } = given;
  if (rules === undefined) {
    for (const name of ['webhook', 'every'] as const) {
      if (given[name] !== undefined) throw new Error(`--${name} is of alerts. Give --alerts with a rule file.`);
    }
    return undefined;
  }
  const webhook = given.webhook ?? process.env.A11_WEBHOOK;
  if (!webhook) throw new Error('--alerts has nobody to tell. Give --webhook, or A11_WEBHOOK, with an address.');
  if (!URL.canParse(webhook) || !/^https?:$/.test(new URL(webhook).protocol)) {
    throw new Error('The webhook is no address. Give one that begins with https://.');
  }
  const minutes = Number(every);
  if (!/^\d+$/.test(every) || minutes < 1 || minutes > 10_080) {
    throw new Error(`"${every}" is no number of minutes. Give one from 1 to 10080.`);
  }
  return { rules, webhook, minutes };
}

/** Evaluates now and then, and tells what begins, until the function that it gives back is called. */
export function watchAlerts(settings: AlertSettings, location: string, warn: (what: string) => void): () => void {
  const { rules, webhook, minutes } = settings;
  const end = new AbortController();
  const watch = createWatch({
    evaluate: () => evaluateApart(rules, location, end.signal),
    post: (alert) => postJson(webhook, alert, end.signal),
    warn: (what) => end.signal.aborted || warn(what),
  });
  let timer: ReturnType<typeof setTimeout>;
  const turn = async () => {
    await watch();
    if (!end.signal.aborted) timer = setTimeout(turn, minutes * 60_000);
  };
  void turn();
  return () => {
    clearTimeout(timer);
    end.abort();
  };
}

/** In a process of its own: a database that is read would keep the collector from its requests. */
function evaluateApart(rules: string, location: string, signal: AbortSignal): Promise<readonly Comparison[]> {
  const program = process.argv[1] as string;
  const database = isPostgres(location) ? [] : ['--database', location];
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [program, 'report', '--alerts', rules, '--format', 'json', ...database],
      { signal, maxBuffer: 2 ** 27 },
      (error, stdout, stderr) => {
        if (error && error.code !== ALERTED) return reject(new Error(stderr.trim() || error.message));
        resolve((JSON.parse(stdout) as { readonly comparisons: readonly Comparison[] }).comparisons);
      },
    );
  });
}
