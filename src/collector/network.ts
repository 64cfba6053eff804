import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** Addresses that are nobody's on the Internet: this machine, private networks and what carriers share. */
const PRIVATE = new BlockList();
for (const [net, prefix] of [
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const) {
  PRIVATE.addSubnet(net, prefix, 'ipv4');
}
PRIVATE.addSubnet('fc00::', 7, 'ipv6');
PRIVATE.addSubnet('fe80::', 10, 'ipv6');

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

const isIn = (list: BlockList, address: string) =>
  isIPv4(address) ? list.check(address, 'ipv4') : isIPv6(address) && list.check(address, 'ipv6');

/** Whether an address is this machine's own. */
export const isLoopback = (address: string): boolean => isIn(LOOPBACK, bare(address));

/** Whether an address may be a respondent's own, and not that of a proxy in the same machine, platform or network. */
export const isPublic = (address: string): boolean => {
  const given = bare(address);
  return !isIn(LOOPBACK, given) && !isIn(PRIVATE, given);
};

/**
 * The network of an address: an IPv4 address, which a household or an agency shares, and of an IPv6 address the first
 * 56 bits, of which one has as many as it likes within. Undefined for a text that is no address.
 */
export function networkOf(address: string): string | undefined {
  const given = bare(address);
  if (isIPv4(given)) return given;
  if (!isIPv6(given)) return undefined;
  const [first = '0', second = '0', third = '0', fourth = '0'] = groupsOf(given);
  // The last 8 of 64 bits are the network's own.
  const whole = [first, second, third].map((group) => Number.parseInt(group, 16));
  return [...whole, Number.parseInt(fourth, 16) >> 8].join(':');
}

/** An address without the port that some proxies write after it, and an IPv4 address out of its place in IPv6. */
function bare(address: string): string {
  const [, inBrackets] = /^\[(.+)\](?::\d+)?$/.exec(address) ?? [];
  const alone = inBrackets ?? address.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1');
  return alone.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
}

/** The eight groups of an IPv6 address, with those that `::` stands for. */
function groupsOf(address: string): readonly string[] {
  const [head = '', tail] = address.split('::').map((part) => part.split(':').filter(Boolean));
  const [before, after] = [[...head], [...(tail ?? [])]];
  return [...before, ...Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0'), ...after];
}
