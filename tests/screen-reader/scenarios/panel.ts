import type { Scenario } from '../scenario.ts';

/** Hears that a panel has come, goes there, closes it, and opens it again. */
export const panel: Scenario = {
  name: 'panel',
  title: 'The survey in a panel: announced, entered, closed, opened again.',
  languages: ['en', 'es'],
  attributes: { 'data-placement': 'panel' },
  async play({ press }) {
    await press('H (next heading)', 'Tab', 'Escape', 'Enter', 'Tab', 'Escape', 'Tab');
  },
  stores: { offered: 1, started: 0, response: 0, declined: 0 },
};
