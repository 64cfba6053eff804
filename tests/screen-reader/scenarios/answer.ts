import type { Scenario } from '../scenario.ts';

/** Finds the survey, reads it, answers all but what is required, corrects that, and hears what became of the answers. */
export const answer: Scenario = {
  name: 'answer',
  title:
    'The survey in the page: found, read, answered, submitted with the required answer missing, corrected, submitted.',
  languages: ['en', 'es'],
  attributes: {},
  async play({ press, type, happens }, agency) {
    // Were the collector free to answer, it would do so while the answers are still being saved, or right after.
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    agency.collector.disturb({
      async before({ body }) {
        if (body.records.some(({ kind }) => kind === 'response')) await held;
        return false;
      },
    });

    await press('H (next heading)', 'Keypad Plus (read on from here)', 'Shift+H (previous heading)');
    // Past what is required.
    await press('Tab', 'Tab');
    await press('R (next radio button)', 'R (next radio button)', 'R (next radio button)', 'Space');
    await press('Tab', 'R (next radio button)', 'R (next radio button)', 'R (next radio button)');
    await press('R (next radio button)', 'Space');
    await press('Tab', 'Tab', 'Tab', 'Tab');
    await type('Quick and friendly');
    await press('Tab', 'Enter');
    await press('Tab', 'Enter');
    await press('R (next radio button)', 'R (next radio button)', 'R (next radio button)', 'Space');
    await press('B (next button)', 'Enter');
    await happens('the agency has the answers', letGo);
  },
  stores: { offered: 1, started: 1, response: 1, declined: 0 },
  unsteady: ['Saving your answers', 'Guardando sus respuestas'],
  answers: { trust: 4, effectiveness: 4, ease: 5, comment: 'Quick and friendly' },
};
