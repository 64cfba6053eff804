import { type Html, html } from './html.ts';
import { languageName, plainly } from './names.ts';
import type { DashboardView } from './read.ts';

/** What can be chosen in a field. */
export interface Option {
  readonly value: string;
  readonly name: string;
}

/** Whether what may be made up is in the numbers. */
const SUSPECTED: readonly Option[] = [
  { value: 'counted', name: 'Counted' },
  { value: 'left-out', name: 'Left out' },
];

/** The filters as a plain form: they work without a script, by keys, and their choice stands in the address. */
export function filters({ query, choices, suspected }: DashboardView): Html {
  const quarters = [...choices.quarters.map(({ name }) => name), query.quarter.name, query.quarters[0]?.name ?? ''];
  const ofQuarters = [...new Set(quarters)]
    .filter(Boolean)
    .sort()
    .reverse()
    .map((name) => ({ value: name, name: name.replace('Q', ' Q') }));
  return html`<form class="filters" method="get" aria-label="What is shown">
${select('quarter', 'Quarter', ofQuarters, query.quarter.name)}
${select('since', 'Trust since', ofQuarters, query.quarters[0]?.name ?? '')}
${select('service', 'Service', all(choices.services, String), query.service)}
${select('channel', 'Channel', all(choices.channels, plainly), query.channel)}
${select('lang', 'Language', all(choices.langs, languageName), query.lang)}
${suspected.responses > 0 && select('suspected', 'Suspected responses', SUSPECTED, query.suspected)}
<button>Show</button>
</form>`;
}

/** All, or one of some values. */
export const all = (values: readonly string[], nameOf: (value: string) => string): readonly Option[] => [
  { value: '', name: 'All' },
  ...values.map((value) => ({ value, name: nameOf(value) })),
];

/** A field of which one value is chosen. */
export function select(name: string, label: string, options: readonly Option[], chosen: string): Html {
  return html`<div><label for="${name}">${label}</label><select id="${name}" name="${name}">${options.map(
    ({ value, name: shown }) => html`<option value="${value}"${value === chosen && html` selected`}>${shown}</option>`,
  )}</select></div>`;
}
