import type { SurveyConfiguration } from '../../src/contract/configuration.ts';
import { isKeys } from '../../src/contract/schema.ts';
import { PACKS } from '../../src/language/packs/packs.ts';
import { randomId } from '../../src/page/random-id.ts';
import type { FromPreview, ToPreview } from './preview-messages.ts';

/** All languages are here: which files a page needs for them is said by the tag that is copied. */
globalThis.a11SurveyLanguages = [...PACKS];

const tell = (message: FromPreview) => parent.postMessage(message, '*');

// The frame has no storage and may not connect. What the survey sends is shown to who builds it, and acknowledged.
window.fetch = async (_collector, init) => {
  const { records } = JSON.parse(String(init?.body));
  tell({ records });
  return Response.json({ accepted: records.map(({ id }: { readonly id: string }) => id), refused: [] });
};

/** The survey's script, as a page has it. */
declare const A11Survey: {
  readonly mountSurvey: (configuration: SurveyConfiguration) => { readonly unmount: () => void } | undefined;
};

let survey: ReturnType<typeof A11Survey.mountSurvey>;

/** Shows the survey anew, as a new transaction: what was answered in the one before is asked again. */
function show({ configuration, theme, scheme }: ToPreview): void {
  survey?.unmount();
  const { dataset, style } = document.documentElement;
  dataset.scheme = scheme;
  for (const name of [...style]) style.removeProperty(name);
  for (const [name, value] of Object.entries(theme)) style.setProperty(name, value);
  const button = document.querySelector('button');
  if (button) {
    button.hidden = configuration.opener === undefined;
    button.id = configuration.opener ?? '';
  }
  survey = A11Survey.mountSurvey({ ...configuration, transactionId: randomId() });
}

addEventListener('message', ({ source, data }) => {
  if (source === parent && isKeys(data)) show(data as unknown as ToPreview);
});
// The survey's script stands after this one, and is there by then.
addEventListener('DOMContentLoaded', () => tell({ records: [] }));
