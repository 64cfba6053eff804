import type { Scenario } from '../scenario.ts';

/** Opens the dialog, closes it, finds the answer again, and comes back to the page. */
export const dialog: Scenario = {
  name: 'dialog',
  title: 'The survey in a dialog: opened, answered, closed, opened again with the answer kept, and closed.',
  languages: ['en', 'es'],
  attributes: { 'data-placement': 'modal' },
  async play({ press }) {
    await press('Tab', 'Enter');
    await press('Tab', 'R (next radio button)', 'Space', 'Escape');
    await press('Enter', 'Tab', 'Escape', 'Tab');
  },
  stores: { offered: 1, started: 1, response: 0, declined: 0 },
};
