import type { Outcome } from '../probe/finding.ts';
import type { Probed } from '../probe/probe.ts';
import { wrap } from '../report/wrap.ts';

/** The outcomes as they stand before a line, all of one width. */
const HEADS: Readonly<Record<Outcome, string>> = {
  holds: 'holds',
  warning: 'warning',
  fails: 'FAILS',
  'not asked': 'not asked',
};
const WIDTH = 13;

/** What a collector was found to do, line by line, to be read by people. */
export function formatProbed(collector: string, origin: string | undefined, probed: Probed): string {
  const { findings, requests, slowest, accepted, service } = probed;
  const count = (outcome: Outcome) => findings.filter((each) => each.outcome === outcome).length;
  const said = findings.flatMap(({ outcome, what, remedy = '' }) => [
    ...hang(`  ${HEADS[outcome]}`, what),
    ...wrap(remedy, ' '.repeat(WIDTH)),
  ]);
  const seconds = (slowest / 1000).toFixed(1);
  const stored =
    `It accepted ${accepted} records. See that your store has ${accepted} of the service "${service}", and not ` +
    'one more, as that cannot be seen from here. Then remove them by that name.';
  return `${[
    ...wrap(`${collector}${origin === undefined ? '' : `, as a page of ${origin}`}`),
    ...said,
    '',
    ...wrap(
      `${count('holds')} hold, ${count('fails')} fail, ${count('warning')} warnings, ${count('not asked')} not asked; ${requests} replies, the slowest after ${seconds} s.`,
    ),
    ...(accepted > 0 ? wrap(stored) : []),
  ].join('\n')}\n`;
}

/** Text in lines that fit, after a head. */
function hang(head: string, text: string): readonly string[] {
  const [first = '', ...others] = wrap(text, ' '.repeat(WIDTH));
  return [head.padEnd(WIDTH) + first.slice(WIDTH), ...others];
}

/** The same for programs. */
export function formatProbedJson(collector: string, origin: string | undefined, probed: Probed): string {
  const { findings, accepted, service } = probed;
  const count = (outcome: Outcome) => findings.filter((each) => each.outcome === outcome).length;
  return `${JSON.stringify(
    { collector, origin, service, accepted, findings, fails: count('fails'), warnings: count('warning') },
    undefined,
    2,
  )}\n`;
}
