import type { SurveyConfiguration } from './configuration.ts';
import type { Parsed } from './problem.ts';

/**
 * One file for all services of an agency: what they share, and by an id of its own each service with the keys in
 * which it differs. A service's key takes the place of the shared one as a whole.
 */
export interface SurveyFile extends Partial<SurveyConfiguration> {
  /** Where editors find the JSON Schema; read by nothing else. */
  readonly $schema?: string | undefined;
  readonly services: { readonly [id: string]: Partial<SurveyConfiguration> };
}

type Keys = Readonly<Record<string, unknown>>;

const isKeys = (value: unknown): value is Keys => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a document is of several services, and not the configuration of one. */
export const isSurveyFile = (document: unknown): document is Keys & { readonly services: unknown } =>
  isKeys(document) && Object.hasOwn(document, 'services');

/**
 * The configuration of one service of a file, still to be parsed; where the file has one alone, it needs no id. Of a
 * document that is no such file it is the document itself. Never throws.
 */
export function serviceIn(document: unknown, id: string | undefined): Parsed<unknown> {
  if (!isKeys(document)) return { ok: true, value: document };
  const { $schema: _, services, ...shared } = document;
  if (!isSurveyFile(document)) return { ok: true, value: shared };
  if (!isKeys(services)) return wrong('services', 'must be of type object');
  const ids = Object.keys(services);
  const chosen = id ?? (ids.length === 1 ? ids[0] : undefined);
  if (chosen === undefined) return wrong('service', `is missing: one of ${ids.join(', ')}`);
  if (!ids.includes(chosen)) return wrong('service', `"${chosen}" is none of the file's services: ${ids.join(', ')}`);
  const own = services[chosen];
  return isKeys(own)
    ? { ok: true, value: { ...shared, ...own } }
    : wrong(`services.${chosen}`, 'must be of type object');
}

const wrong = (key: string, what: string): Parsed<never> => ({ ok: false, problems: [{ key, what }] });

/** Where a key of one service stands in its file: among its own, or among what is shared. */
export function keyInFile(document: unknown, id: string, key: string): string {
  const [first = ''] = key.split(/[.[]/, 1);
  const services = isSurveyFile(document) && isKeys(document.services) ? document.services : {};
  const isShared = isKeys(document) && Object.hasOwn(document, first);
  const isOwn = isKeys(services[id]) && Object.hasOwn(services[id], first);
  return isOwn || !isShared ? `services.${id}${key && `.${key}`}` : key;
}
