import { expect, test } from 'vitest';
import { CONFIGURATION } from '../../demo/states/configuration.js';
import { STATES } from '../../demo/states/states.js';
import { TRUSTED_TESTER } from '../../demo/states/trusted-tester.js';
import { check } from '../../src/contract/check.ts';

test('each state tells a tester what to look for and which tests it serves', () => {
  for (const { id, title, summary, sees, hears, presses, tests } of STATES) {
    expect(Math.min(title.length, summary.length, sees.length, hears.length, presses.length), id).toBeGreaterThan(0);
    expect(Object.keys(TRUSTED_TESTER), id).toEqual(expect.arrayContaining([...tests]));
    expect(tests.length, id).toBeGreaterThan(0);
  }
});

test('no state asks what the rules forbid; the one whose clearance is past is told as such', () => {
  const errors = STATES.flatMap(({ id, configuration }) =>
    check({ collector: '/collector', ...CONFIGURATION, ...configuration }, '2026-01-31')
      .filter(({ severity }) => severity === 'error')
      .map(({ rule }) => `${id}: ${rule}`),
  );
  expect(errors).toEqual(['expired: omb-expired']);
});
