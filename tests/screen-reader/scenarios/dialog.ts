import { AROUND, type Scenario } from '../scenario.ts';

/** Opens the dialog, closes it, finds the answer again, and comes back to the page. */
export const dialog: Scenario = {
  name: 'dialog',
  title: 'The survey in a dialog: opened, answered, closed, opened again with the answer kept, and closed.',
  languages: ['en'],
  attributes: { 'data-placement': 'modal' },
  async play({ press, pressUnheard }) {
    await press('Tab');
    await pressUnheard('Enter');
    await press('Tab', 'R (next radio button)', 'Space', 'Escape');
    await pressUnheard('Enter');
    await press('Tab', 'Escape', 'Tab');
  },
  unsteady: AROUND,
  stores: { offered: 1, started: 1, response: 0, declined: 0 },
};
