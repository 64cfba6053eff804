import { expect, test } from 'vitest';
import { createWatch } from '../../src/cli/watch.ts';
import type { Comparison } from '../../src/report/alerts/comparison.ts';

const alert = (service: string, given: Partial<Comparison> = {}): Comparison => ({
  alert: 'responses-stop',
  service,
  channel: 'website',
  outcome: 'alert',
  what: 'There was no response.',
  rule: 0,
  ...given,
});

/** A watch that finds what it is given, turn by turn, and what it told and noted. */
function watching(...turns: readonly (readonly Comparison[] | Error)[]) {
  const told: object[] = [];
  const warned: string[] = [];
  const failing = new Set<string>();
  const rest = [...turns];
  const watch = createWatch({
    evaluate: async () => {
      const found = rest.shift() ?? [];
      if (found instanceof Error) throw found;
      return found;
    },
    post: async (given) => {
      if (failing.has((given as Comparison).service)) throw new Error('the webhook replied 500');
      told.push(given);
    },
    warn: (what) => void warned.push(what),
  });
  const services = () => told.map((given) => (given as Comparison).service);
  return { watch, told, services, warned, failing };
}

test('an alert is told when it begins, once, and anew when it begins anew', async () => {
  const [visa, passport] = [alert('Visa'), alert('Passport')];
  const later = { ...visa, what: 'There was no response still.' };
  const { watch, told, services } = watching([visa], [later, passport], [passport], [visa, passport]);
  const expected = [['Visa'], ['Visa', 'Passport'], ['Visa', 'Passport'], ['Visa', 'Passport', 'Visa']];
  for (const names of expected) {
    await watch();
    expect(services()).toEqual(names);
  }
  expect(told[0]).toEqual({
    text: 'Visa, website: Responses stopped. There was no response.',
    alert: 'responses-stop',
    service: 'Visa',
    channel: 'website',
    what: 'There was no response.',
    rule: 0,
  });
});

test('what is quiet or cannot be told is not', async () => {
  const { watch, told } = watching([alert('Visa', { outcome: 'quiet' }), alert('Visa', { outcome: 'unknown' })]);
  await watch();
  expect(told).toEqual([]);
});

test('one that could not be told is told the next time, and holds up no other', async () => {
  const alerts = [alert('Visa'), alert('Passport')];
  const { watch, services, failing, warned } = watching(alerts, alerts);
  failing.add('Visa');
  await watch();
  expect(services()).toEqual(['Passport']);
  expect(warned).toEqual(['an alert could not be told, and is tried again: the webhook replied 500']);
  failing.clear();
  await watch();
  expect(services()).toEqual(['Passport', 'Visa']);
});

test('an evaluation that fails is noted, and what lasts is not told again', async () => {
  const { watch, services, warned } = watching([alert('Visa')], new Error('no database'), [alert('Visa')]);
  for (let turn = 0; turn < 3; turn++) await watch();
  expect(services()).toEqual(['Visa']);
  expect(warned).toEqual(['the alerts could not be evaluated: no database']);
});

test('a flood of made-up services is told of twenty at a time', async () => {
  const flood = Array.from({ length: 50 }, (_, index) => alert(`Service ${index}`));
  const { watch, services, warned } = watching(flood, flood);
  await watch();
  expect(services()).toHaveLength(20);
  expect(warned).toEqual(['50 alerts began; 20 of them are told now']);
  await watch();
  expect(new Set(services()).size).toBe(40);
});
