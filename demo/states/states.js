import { COLOURS } from './list/colours.js';
import { COURSE } from './list/course.js';
import { EDITIONS } from './list/editions.js';
import { FURTHER_LANGUAGES } from './list/further-languages.js';
import { LANGUAGES } from './list/languages.js';
import { LONG_TEXTS } from './list/long-texts.js';
import { OWN } from './list/own.js';
import { PLACEMENTS } from './list/placements.js';
import { SHARED_DEVICE } from './list/shared-device.js';

/**
 * Every state of the survey that has an address, in the order in which the index lists them. A further one is one more
 * entry in a list, and its page, its line in the index and its tests follow.
 *
 * @type {readonly import('./list/states-of.js').State[]}
 */
export const STATES = [
  ...COURSE,
  ...EDITIONS,
  ...PLACEMENTS,
  ...COLOURS,
  ...LONG_TEXTS,
  ...OWN,
  ...LANGUAGES,
  ...FURTHER_LANGUAGES,
  ...SHARED_DEVICE,
];
