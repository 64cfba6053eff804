import type { Scenario } from '../scenario.ts';

/** Answers by a thumb, which brings a question that was not there before. */
export const thumbs: Scenario = {
  name: 'thumbs',
  title: 'The edition of 2023 with thumbs: the answer to trust brings a question, all that apply are checked.',
  languages: ['en'],
  attributes: { 'data-edition': '2023', 'data-survey-type': 'thumbs_up_down' },
  async play({ press }) {
    await press('H (next heading)', 'Tab', 'R (next radio button)', 'Space');
    await press('Tab', 'Space', 'X (next checkbox)', 'Space');
    await press('B (next button)');
  },
  stores: { offered: 1, started: 1, response: 0, declined: 0 },
};
