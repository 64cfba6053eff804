/** A success criterion of WCAG. */
interface SuccessCriterion {
  readonly name: string;
  readonly level: 'A' | 'AA';
  /** The version of WCAG that it came with. Section 508 asks for 2.0 (36 CFR 1194, E205.4). */
  readonly since: '2.0' | '2.1' | '2.2';
}

const a = (name: string, since: SuccessCriterion['since'] = '2.0'): SuccessCriterion => ({ name, level: 'A', since });
const aa = (name: string, since: SuccessCriterion['since'] = '2.0'): SuccessCriterion => ({ name, level: 'AA', since });

/** Every success criterion of WCAG 2.2 to level AA, by its number, and 4.1.1, which 2.0 and 2.1 have beside them. */
export const SUCCESS_CRITERIA = {
  '1.1.1': a('Non-text Content'),
  '1.2.1': a('Audio-only and Video-only (Prerecorded)'),
  '1.2.2': a('Captions (Prerecorded)'),
  '1.2.3': a('Audio Description or Media Alternative (Prerecorded)'),
  '1.2.4': aa('Captions (Live)'),
  '1.2.5': aa('Audio Description (Prerecorded)'),
  '1.3.1': a('Info and Relationships'),
  '1.3.2': a('Meaningful Sequence'),
  '1.3.3': a('Sensory Characteristics'),
  '1.3.4': aa('Orientation', '2.1'),
  '1.3.5': aa('Identify Input Purpose', '2.1'),
  '1.4.1': a('Use of Color'),
  '1.4.2': a('Audio Control'),
  '1.4.3': aa('Contrast (Minimum)'),
  '1.4.4': aa('Resize Text'),
  '1.4.5': aa('Images of Text'),
  '1.4.10': aa('Reflow', '2.1'),
  '1.4.11': aa('Non-text Contrast', '2.1'),
  '1.4.12': aa('Text Spacing', '2.1'),
  '1.4.13': aa('Content on Hover or Focus', '2.1'),
  '2.1.1': a('Keyboard'),
  '2.1.2': a('No Keyboard Trap'),
  '2.1.4': a('Character Key Shortcuts', '2.1'),
  '2.2.1': a('Timing Adjustable'),
  '2.2.2': a('Pause, Stop, Hide'),
  '2.3.1': a('Three Flashes or Below Threshold'),
  '2.4.1': a('Bypass Blocks'),
  '2.4.2': a('Page Titled'),
  '2.4.3': a('Focus Order'),
  '2.4.4': a('Link Purpose (In Context)'),
  '2.4.5': aa('Multiple Ways'),
  '2.4.6': aa('Headings and Labels'),
  '2.4.7': aa('Focus Visible'),
  '2.4.11': aa('Focus Not Obscured (Minimum)', '2.2'),
  '2.5.1': a('Pointer Gestures', '2.1'),
  '2.5.2': a('Pointer Cancellation', '2.1'),
  '2.5.3': a('Label in Name', '2.1'),
  '2.5.4': a('Motion Actuation', '2.1'),
  '2.5.7': aa('Dragging Movements', '2.2'),
  '2.5.8': aa('Target Size (Minimum)', '2.2'),
  '3.1.1': a('Language of Page'),
  '3.1.2': aa('Language of Parts'),
  '3.2.1': a('On Focus'),
  '3.2.2': a('On Input'),
  '3.2.3': aa('Consistent Navigation'),
  '3.2.4': aa('Consistent Identification'),
  '3.2.6': a('Consistent Help', '2.2'),
  '3.3.1': a('Error Identification'),
  '3.3.2': a('Labels or Instructions'),
  '3.3.3': aa('Error Suggestion'),
  '3.3.4': aa('Error Prevention (Legal, Financial, Data)'),
  '3.3.7': a('Redundant Entry', '2.2'),
  '3.3.8': aa('Accessible Authentication (Minimum)', '2.2'),
  '4.1.1': a('Parsing'),
  '4.1.2': a('Name, Role, Value'),
  '4.1.3': aa('Status Messages', '2.1'),
} as const satisfies Readonly<Record<string, SuccessCriterion>>;

export type SuccessCriterionNumber = keyof typeof SUCCESS_CRITERIA;

/** Whether a number is that of a success criterion to level AA. */
export const isSuccessCriterion = (number: string): number is SuccessCriterionNumber =>
  Object.hasOwn(SUCCESS_CRITERIA, number);

/** The success criteria of level AAA. The report does not evaluate them; our own criteria can name them. */
export const LEVEL_AAA: ReadonlySet<string> = new Set(
  '1.2.6 1.2.7 1.2.8 1.2.9 1.3.6 1.4.6 1.4.7 1.4.8 1.4.9 2.1.3 2.2.3 2.2.4 2.2.5 2.2.6 2.3.2 2.3.3 2.4.8 2.4.9 2.4.10 2.4.12 2.4.13 2.5.5 2.5.6 3.1.3 3.1.4 3.1.5 3.1.6 3.2.5 3.3.5 3.3.6 3.3.9'.split(
    ' ',
  ),
);
