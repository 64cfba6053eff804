import type { FUNCTIONAL_PERFORMANCE } from '../catalog/section-508.ts';
import type { OfFunctionalPerformance } from '../judgement.ts';

/** How far the survey can be used without or with little of an ability, and why. */
export const OF_FUNCTIONAL_PERFORMANCE = {
  '302.1': {
    level: 'supports',
    because:
      'Everything is text and native controls with roles, names and states, and what changes is announced. NVDA, JAWS and VoiceOver were not tried, and no blind person has used it yet; what a machine tried with Orca stands under the methods.',
    restsOn: ['1.1.1', '1.3.1', '1.3.2', '2.1.1', '2.4.3', '3.3.1', '4.1.2', '4.1.3'],
    byHand: 'Go through the survey with NVDA, JAWS, VoiceOver and Orca, with the screen off.',
  },
  '302.2': {
    level: 'supports',
    because:
      'It enlarges to 400% without scrolling sideways, takes double letters and wider spacing, and follows forced and dark colours. No person with low vision and no screen magnifier has tried it yet.',
    unless: 'Colours that an agency sets can have less contrast.',
    restsOn: ['1.4.3', '1.4.4', '1.4.10', '1.4.11', '1.4.12', '2.4.7', '2.4.11'],
    byHand: 'Go through the survey with a screen magnifier, at a zoom of 400% and in the system’s contrast themes.',
  },
  '302.3': {
    level: 'supports',
    because: 'Nothing is told by colour alone.',
    restsOn: ['1.4.1'],
    byHand: 'Go through the survey in shades of grey.',
  },
  '302.4': {
    level: 'supports',
    because: 'It makes no sound and needs no hearing.',
    restsOn: ['1.4.2'],
    byHand: 'Go through the survey with the sound off.',
  },
  '302.5': {
    level: 'supports',
    because: 'It makes no sound and needs no hearing.',
    restsOn: ['1.4.2'],
    byHand: 'Go through the survey with the sound off.',
  },
  '302.6': {
    level: 'supports',
    because: 'It takes no speech. Who uses voice control finds the words that are seen as names.',
    restsOn: ['2.5.3'],
    byHand: 'Go through the survey without speaking, and once with voice control.',
  },
  '302.7': {
    level: 'supports',
    because:
      'Keys alone or single presses do everything, one at a time and without a limit of time; tiles and buttons are large. No switch device and no person who uses one has tried it yet.',
    restsOn: ['2.1.1', '2.2.1', '2.5.1', '2.5.2', '2.5.7', '2.5.8'],
    byHand: 'Go through the survey with keys alone, one at a time, and with a switch device.',
  },
  '302.8': {
    level: 'supports',
    because: 'It needs no reach or strength beyond that of the device: keys alone or single presses do everything.',
    unless: 'A kiosk that a survey stands on has its own reach.',
    restsOn: ['2.1.1', '2.5.1', '2.5.7'],
    byHand: 'Go through the survey with keys alone, and with single light presses.',
  },
  '302.9': {
    level: 'supports',
    because:
      'It takes few plain sentences, answers in words, no limit of time, and says what is wrong and how to mend it; answers stay through errors. No person with a cognitive disability has tried it yet.',
    unless: 'Own wording and questions of an agency are its own. The statements are those of the circular.',
    restsOn: ['2.2.1', '3.2.2', '3.2.4', '3.3.1', '3.3.2', '3.3.3', '3.3.7'],
    byHand: 'Have people with cognitive disabilities go through the survey, and ask what they understood.',
  },
} as const satisfies Readonly<Record<keyof typeof FUNCTIONAL_PERFORMANCE, OfFunctionalPerformance>>;
