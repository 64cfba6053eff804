import type { Scenario } from '../scenario.ts';

/** Declines, and is told that nothing was kept. */
export const decline: Scenario = {
  name: 'decline',
  title: 'The survey in the page: declined, and asked for again.',
  languages: ['en', 'es'],
  attributes: {},
  async play({ press }) {
    await press('H (next heading)', 'B (next button)', 'B (next button)', 'Space');
    await press('Tab', 'Space', 'Tab');
  },
  stores: { offered: 1, started: 0, response: 0, declined: 1 },
};
