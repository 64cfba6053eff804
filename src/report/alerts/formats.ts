import { grouped } from '../grouped.ts';
import { wrap } from '../wrap.ts';
import type { Comparison } from './comparison.ts';
import type { Evaluation } from './evaluate.ts';

/** What an alert says before its numbers. */
const SAID: Readonly<Record<Comparison['alert'], string>> = {
  'trust-falls': 'Trust fell.',
  'drop-off-rises': 'More leave before they submit.',
  'responses-stop': 'Responses stopped.',
};

/** An alert in one line of plain text, which a chat shows as it is. */
export const sentenceOf = ({ alert, service, channel, what }: Comparison): string =>
  `${service}, ${channel}: ${SAID[alert]} ${what}`;

/** The alerts, and what could not be told, for a terminal. */
export function formatAlerts({ now, before, comparisons }: Evaluation): string {
  const of = (outcome: Comparison['outcome']) => comparisons.filter((each) => each.outcome === outcome);
  const alerts = of('alert');
  const services = grouped(alerts, ({ service, channel }) => JSON.stringify([service, channel]));
  const unknown = of('unknown');
  const counts = [
    `${counted(alerts.length, 'alert')}; ${counted(of('quiet').length, 'comparison')} without one`,
    ...(unknown.length > 0 ? [`${unknown.length} that cannot be told:`] : []),
  ];
  return `${[
    ...wrap(`Alerts of ${now.name}, beside ${before.name} (UTC)`),
    '',
    ...[...services.values()].flatMap((group) => [
      ...wrap(`${group[0]?.service}, ${group[0]?.channel}`),
      ...group.flatMap(linesOf),
      '',
    ]),
    ...wrap(`${counts.join('; ')}${unknown.length > 0 ? '' : '.'}`),
    ...unknown.flatMap(({ service, channel, alert, what }) => wrap(`${service}, ${channel}, ${alert}: ${what}`, '  ')),
  ].join('\n')}\n`;
}

const linesOf = ({ alert, statement, what }: Comparison): readonly string[] => [
  ...wrap(SAID[alert], '  '),
  ...wrap(what, '    '),
  ...wrap(statement ?? '', '    '),
];

const counted = (count: number, name: string) => `${count} ${name}${count === 1 ? '' : 's'}`;

/** The same for programs. */
export function formatAlertsJson({ now, before, comparisons }: Evaluation): string {
  const days = ({ name, firstDay, lastDay }: Evaluation['now']) => ({ name, firstDay, lastDay });
  const alerts = comparisons.filter(({ outcome }) => outcome === 'alert').length;
  return `${JSON.stringify({ now: days(now), before: days(before), alerts, comparisons }, undefined, 2)}\n`;
}
