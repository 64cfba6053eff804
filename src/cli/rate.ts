import type { Rate } from '../collector/buckets.ts';
import { USUAL_RATE } from '../collector/gate.ts';
import type { Proxies } from '../collector/senders.ts';

/** For how many minutes of its rate a network may send at once, where nothing else is said. */
const BURST_MINUTES = USUAL_RATE.burst / USUAL_RATE.perMinute;

/** Reads how many records a network may send a minute, and how many at once; false for any number. */
export function readRate(perMinute: string | undefined, burst: string | undefined): Rate | false {
  if (perMinute === 'off') {
    if (burst !== undefined) throw new Error('--burst is of a rate, and --rate is off. Leave out one of them.');
    return false;
  }
  const rate = perMinute === undefined ? USUAL_RATE.perMinute : parse('--rate', perMinute);
  return { perMinute: rate, burst: burst === undefined ? rate * BURST_MINUTES : parse('--burst', burst) };
}

function parse(option: string, text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  const off = option === '--rate' ? ', or off' : '';
  throw new Error(`${option} "${text}" is not a number of records. Give a whole number, 1 or more${off}.`);
}

/** What is told at the start: who is held to which rate. */
export function describeRate(rate: Rate | false, proxies: Proxies): string {
  if (rate === false) return 'Taking any number of records from each network.';
  const held = `Taking ${rate.perMinute} records a minute from each network, and ${rate.burst} at once`;
  if (proxies === 'none') return `${held}.`;
  if (proxies) return `${held}, by what ${proxies.join(', ')} say in X-Forwarded-For.`;
  return `${held}, but any number through a proxy, as --trust-proxy does not name it.`;
}
