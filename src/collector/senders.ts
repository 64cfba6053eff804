import { isIP, isIPv4 } from 'node:net';
import type { FastifyRequest } from 'fastify';
import { isLoopback, isPublic, networkOf } from './network.ts';

/** Names that stand for the addresses of this machine and of private networks. */
const NAMES = ['loopback', 'linklocal', 'uniquelocal'];

/** What proxies add to what they pass on. */
const PASSED_ON = ['x-forwarded-for', 'x-forwarded-proto', 'forwarded', 'via', 'x-real-ip', 'cf-connecting-ip'];

/**
 * The proxies that say in `X-Forwarded-For` who sends; `none` where requests come straight from who sends them, and
 * undefined where nobody said.
 */
export type Proxies = readonly string[] | 'none' | undefined;

/** Reads which proxies are trusted; throws for what is neither an address, a network, nor a name of some. */
export function parseProxies(given: string | readonly string[] | undefined): Proxies {
  if (given === undefined || given === 'none') return given;
  const list = typeof given === 'string' ? given.split(',') : given;
  const proxies = list.map((each) => each.trim()).filter(Boolean);
  const wrong = proxies.find((each) => !NAMES.includes(each) && !isNetwork(each));
  if (wrong !== undefined || proxies.length === 0) {
    throw new Error(
      `The proxy "${wrong ?? given}" is not an address. Give those of your proxies, such as 10.0.0.0/8, or ${NAMES.join(', ')}, parted by commas; or none, where there is no proxy.`,
    );
  }
  return proxies;
}

/** Whether a text is an address or, as `10.0.0.0/8`, a network of some. */
function isNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const most = isIPv4(address) ? 32 : 128;
  const isBits = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) >= 1 && Number(bits) <= most);
  return isIP(address) !== 0 && isBits && rest.length === 0;
}

/**
 * Tells from which network a request comes, where that can be known. Behind a proxy that nobody named all respondents
 * have its address: then it is not known, as a limit would be one for all of them together.
 */
export function createSenders(proxies: Proxies): (request: FastifyRequest) => string | undefined {
  if (proxies === 'none') return ({ ip }) => networkOf(ip);
  // A proxy of this machine that does not say who sends leaves its own address.
  if (proxies) return ({ ip }) => (isLoopback(ip) ? undefined : networkOf(ip));
  return ({ ip, headers }) =>
    isPublic(ip) && !PASSED_ON.some((name) => headers[name] !== undefined) ? networkOf(ip) : undefined;
}
