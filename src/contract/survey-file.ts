import type { SurveyConfiguration } from './configuration.ts';
import { type Problem, topKeyOf } from './problem.ts';
import { isKeys, type Keys } from './schema.ts';

/**
 * One file for all services of an agency: what they share, and by an id of its own each service with the keys in
 * which it differs. A service's key takes the place of the shared one as a whole.
 */
export interface SurveyFile extends Partial<SurveyConfiguration> {
  /** Where editors find the JSON Schema; read by nothing else. */
  readonly $schema?: string | undefined;
  readonly services: { readonly [id: string]: Partial<SurveyConfiguration> };
}

/** Where a configuration comes from, for those who are told of a wrong key in it. */
interface Origin {
  readonly id: string;
  readonly own: Keys;
  /** What keeps it from being found in its file. */
  readonly problem?: Problem;
}

/** A symbol, so that it is no key of a configuration and a copy by spread keeps it. */
const ORIGIN = Symbol();

/** Whether a document is of several services, and not the configuration of one. */
export const isSurveyFile = (document: unknown): document is { readonly services: unknown } =>
  isKeys(document) && Object.hasOwn(document, 'services');

/** The ids of a file's services; none of a document that is no such file. */
export const servicesIn = (document: unknown): readonly string[] =>
  isSurveyFile(document) && isKeys(document.services) ? Object.keys(document.services) : [];

/**
 * The configuration of one service of a file, to give to `mountSurvey`, which tells what is wrong with it by its
 * place in the file; also that the file has no service of that id. Never throws.
 */
export const serviceOf = <const File extends { readonly services: object }>(
  file: File,
  id: keyof File['services'] & string,
): SurveyConfiguration => serviceIn(file, id) as SurveyConfiguration;

/**
 * The configuration of one service of a document, still to be parsed; where it has one alone, that one needs no id. Of
 * a document that is no file of several it is the document itself. Never throws.
 */
export function serviceIn(document: unknown, given?: string): unknown {
  if (!isSurveyFile(document)) return document;
  const { services, ...shared } = document;
  const ids = servicesIn(document);
  const id = given ?? (ids.length === 1 ? `${ids[0]}` : '');
  const wrong = (key: string, what: string) => ({ [ORIGIN]: { id, problem: { key, what } } });
  if (!isKeys(services)) return wrong('services', 'must be of type object');
  if (!ids.includes(id)) return wrong('services', ids[0] ? `has no "${id}", only ${ids.join(', ')}` : 'is empty');
  const own = services[id];
  if (!isKeys(own)) return wrong(`services.${id}`, 'must be of type object');
  return { ...shared, ...own, [ORIGIN]: { id, own } };
}

const originOf = (configuration: unknown): Origin | undefined => Object(configuration)[ORIGIN];

/** What keeps a configuration from being found in its file, if anything. */
export const problemIn = (configuration: unknown): Problem | undefined => originOf(configuration)?.problem;

/** The id that a configuration has in its file, if it comes from one. */
export const idOf = (configuration: unknown): string | undefined => originOf(configuration)?.id;

/**
 * Where a key of a configuration stands: in its file among the service's own or what is shared, or, for what was
 * written over the file's, such as an attribute of the tag, there.
 */
export function placeOf(configuration: unknown, key: string): string {
  const origin = originOf(configuration);
  if (!origin?.own) return key;
  const first = topKeyOf(key);
  // What neither has is missing from the service.
  return (configuration as Keys)[first] === origin.own[first] ? `services.${origin.id}.${key}` : key;
}
