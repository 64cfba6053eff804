import { darkNarrow, forced, type Look } from './engines/looks.ts';
import type { StateFinding } from './engines/visit.ts';

/** A browser that engines run in. */
type Browser = 'Chromium' | 'Firefox' | 'WebKitGTK';

/** What an engine finds though nothing is wrong, with the reason: the only findings that do not fail a test. */
export interface FalseAlarm extends Pick<StateFinding, 'engine' | 'rule'> {
  readonly browsers: readonly Browser[];
  /** The look in which it is found; in any where this is missing. */
  readonly look?: Look;
  /** How the engine words it. */
  readonly says: RegExp;
  readonly why: string;
  /**
   * A state and a look where it is found; once it is not, that state's test fails, and this is to go. Missing where it
   * comes and goes with what of the page happens to be under a dialog.
   */
  readonly foundIn?: { readonly state: string; readonly look: Look };
}

/** All false alarms. */
export const FALSE_ALARMS: readonly FalseAlarm[] = [
  {
    engine: 'axe',
    rule: 'color-contrast',
    browsers: ['Chromium'],
    look: forced,
    says: /contrast/,
    why:
      'axe reads -webkit-text-fill-color, which Chromium computes as if colours were not forced, and paints as `color` ' +
      'is: the words of the system on the paper of the system. In this look the contrast of `color` is measured instead.',
    foundIn: { state: 'untouched', look: forced },
  },
  {
    engine: 'axe',
    rule: 'color-contrast',
    browsers: ['Chromium', 'Firefox'],
    says: /could not be determined because it partially overlaps other elements/,
    why:
      'A dialog, a panel or a warning stands over the page on paper of its own, and the words under it keep axe from ' +
      'telling what is behind those of the survey. The same colours are measured where they do not.',
    foundIn: { state: 'modal-delivered', look: darkNarrow },
  },
  {
    engine: 'axe',
    rule: 'color-contrast',
    browsers: ['WebKitGTK'],
    look: darkNarrow,
    says: /background color: #c0c0c0/,
    why:
      'The button is one of the page, and WebKitGTK paints it dark as the desktop has it, while its computed background ' +
      'is the light one of a desktop of long ago.',
    foundIn: { state: 'opener-closed', look: darkNarrow },
  },
  {
    engine: 'IBM',
    rule: 'text_contrast_sufficient/fail_contrast',
    browsers: ['WebKitGTK'],
    look: darkNarrow,
    says: /^Text contrast of 1\.82 with its background/,
    why:
      'The button is one of the page, and WebKitGTK paints it dark as the desktop has it, while its computed background ' +
      'is the light one of a desktop of long ago.',
    foundIn: { state: 'opener-closed', look: darkNarrow },
  },
  {
    engine: 'IBM',
    rule: 'target_spacing_sufficient/violation_spacing',
    browsers: ['WebKitGTK'],
    says: /^Undersized target "input" does not have sufficient spacing of 12 CSS pixels from another target "a"$/,
    why:
      'The link is one of the page, under the dialog, where nothing can be pressed; and what is pressed of an option is ' +
      'its whole tile, of 44 px at least, which criterion 8.5 measures.',
  },
];

const isOf = ({ engine, rule, look, says }: FalseAlarm, finding: StateFinding) =>
  engine === finding.engine && rule === finding.rule && (!look || look.name === finding.look) && says.test(finding.why);

/** The findings in one state that are true, and the false alarms that should be among them and are not. */
export function judged(
  browser: Browser,
  state: string,
  looks: readonly Look[],
  findings: readonly StateFinding[],
): readonly object[] {
  const alarms = FALSE_ALARMS.filter(({ browsers }) => browsers.includes(browser));
  const due = alarms.filter(({ foundIn }) => foundIn?.state === state && looks.includes(foundIn.look));
  return [
    ...findings.filter((finding) => !alarms.some((alarm) => isOf(alarm, finding))),
    ...due
      .filter((alarm) => !findings.some((each) => isOf(alarm, each) && each.look === alarm.foundIn?.look.name))
      .map(({ engine, rule, says }) => ({ noLongerFound: `${engine}, ${rule}: ${says}` })),
  ];
}
