import { doubled, forced, type Look, narrow, setInFirefox, spaced } from './engines/looks.ts';
import type { StateFinding } from './engines/visit.ts';

/** A browser that engines run in. */
type Browser = 'Chromium' | 'Firefox' | 'WebKitGTK';

/** What an engine finds though nothing is wrong, with the reason: the only findings that do not fail a test. */
export interface FalseAlarm extends Pick<StateFinding, 'engine' | 'rule'> {
  readonly browsers: readonly Browser[];
  readonly looks: readonly Look[];
  /** How the engine words it. */
  readonly says: RegExp;
  readonly why: string;
  /** A state where it is found in the first of these looks; once it is not, that state's test fails, and this is to go. */
  readonly foundIn: string;
}

/** All false alarms. */
export const FALSE_ALARMS: readonly FalseAlarm[] = [
  {
    engine: 'axe',
    rule: 'color-contrast',
    browsers: ['Chromium'],
    looks: [forced],
    says: /contrast/,
    why:
      'axe reads -webkit-text-fill-color, which Chromium computes as if colours were not forced, and paints as `color` ' +
      'is: the words of the system on the paper of the system. In this look the contrast of `color` is measured instead.',
    foundIn: 'untouched',
  },
  {
    engine: 'axe',
    rule: 'color-contrast',
    browsers: ['Chromium', 'Firefox'],
    looks: [spaced, doubled, narrow, forced, setInFirefox],
    says: /could not be determined because it partially overlaps other elements/,
    why:
      'A dialog, a panel or a warning stands over the page on paper of its own, and the words under it keep axe from ' +
      'telling what is behind those of the survey. The same colours are measured where they do not.',
    foundIn: 'modal-delivered',
  },
];

const isOf = ({ engine, rule, looks, says }: FalseAlarm, finding: StateFinding) =>
  engine === finding.engine &&
  rule === finding.rule &&
  looks.some(({ name }) => name === finding.look) &&
  says.test(finding.why);

/** The findings in one state that are true, and the false alarms that should be among them and are not. */
export function judged(
  browser: Browser,
  state: string,
  looks: readonly Look[],
  findings: readonly StateFinding[],
): readonly object[] {
  const alarms = FALSE_ALARMS.filter(({ browsers }) => browsers.includes(browser));
  const due = alarms.filter(({ foundIn, looks: [first] }) => foundIn === state && first && looks.includes(first));
  return [
    ...findings.filter((finding) => !alarms.some((alarm) => isOf(alarm, finding))),
    ...due
      .filter((alarm) => !findings.some((finding) => isOf(alarm, finding) && finding.look === alarm.looks[0]?.name))
      .map(({ engine, rule, says }) => ({ noLongerFound: `${engine}, ${rule}: ${says}` })),
  ];
}
