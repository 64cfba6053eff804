import { AROUND, type Scenario } from '../scenario.ts';

/** Hears that a panel has come, goes there, closes it, and opens it again. */
export const panel: Scenario = {
  name: 'panel',
  title: 'The survey in a panel: announced, entered, closed, opened again.',
  languages: ['en'],
  attributes: { 'data-placement': 'panel' },
  async play({ press, pressUnheard }) {
    await press('H (next heading)', 'Tab');
    await pressUnheard('Escape');
    await pressUnheard('Enter');
    await press('Tab');
    await pressUnheard('Escape');
    await press('Tab');
  },
  unsteady: AROUND,
  stores: { offered: 1, started: 0, response: 0, declined: 0 },
};
