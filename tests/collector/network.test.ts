import { expect, test } from 'vitest';
import { isPublic, networkOf } from '../../src/collector/network.ts';

test.each([
  ['198.51.100.7', '198.51.100.7'],
  ['::ffff:198.51.100.7', '198.51.100.7'],
  ['198.51.100.7:50123', '198.51.100.7'],
])('%s is the network %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});

test('the addresses that one IPv6 network hands out are one, and another network is another', () => {
  const own = networkOf('2001:db8:1:aa01:1:2:3:4');
  for (const address of [
    '2001:db8:1:aa01::1',
    '2001:db8:1:aaff::9',
    '[2001:db8:1:aa02::1]:443',
    '2001:0DB8:0001:aa00::',
  ]) {
    expect(networkOf(address)).toBe(own);
  }
  expect(networkOf('2001:db8:1:ab00::1')).not.toBe(own);
  expect(networkOf('2001:db8::1')).not.toBe(own);
});

test.each(['unknown', '', '_hidden', '1.2.3', 'secret.agency.gov'])('%j is no network', (text) => {
  expect(networkOf(text)).toBeUndefined();
});

test.each([
  '127.0.0.1',
  '::1',
  '10.1.2.3',
  '172.31.0.1',
  '192.168.1.1',
  '100.64.0.1',
  '169.254.1.1',
  'fd00::1',
  'fe80::1%eth0',
  '::ffff:10.0.0.1',
])('%s is nobody’s own', (address) => {
  expect(isPublic(address)).toBe(false);
});

test.each(['198.51.100.7', '172.32.0.1', '2001:db8::1'])('%s may be a respondent’s own', (address) => {
  expect(isPublic(address)).toBe(true);
});
