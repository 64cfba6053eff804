import { isKeys, type Keys } from '../../src/contract/schema.ts';
import { isSurveyFile, servicesIn } from '../../src/contract/survey-file.ts';
import { type Draft, NEW_DRAFT } from './draft.ts';

/** What was read of a file: one survey, services to choose from, or what is wrong with it. */
export type Read =
  | { readonly draft: Draft }
  | { readonly document: Keys; readonly ids: readonly string[] }
  | { readonly problem: string };

/** Reads the text of a configuration file. What the builder does not know stays in it. Never throws. */
export function readDocument(name: string, text: string): Read {
  const kept = 'What is here stays as it was.';
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    return { problem: `${name} is not JSON: ${error instanceof Error ? error.message : error}. ${kept}` };
  }
  if (!isKeys(document)) {
    return { problem: `${name} holds no configuration: it must be an object of keys, { … }. ${kept}` };
  }
  if (!isSurveyFile(document)) return { draft: { ...NEW_DRAFT, configuration: document } };
  const ids = servicesIn(document);
  const [first] = ids;
  if (first === undefined) return { problem: `${name} has no service under services. ${kept}` };
  return ids.length === 1 ? { draft: draftOf(document, first) } : { document, ids };
}

/** The draft of one service of a file. */
export function draftOf(document: Keys, id: string): Draft {
  const { services, ...shared } = document;
  const all = isKeys(services) ? services : {};
  const own = all[id];
  return { ...NEW_DRAFT, configuration: isKeys(own) ? own : {}, file: { shared, services: all, id } };
}
