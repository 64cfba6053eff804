import { describe, parseConfiguration } from '../contract/parse-configuration.ts';
import { isKeys, type Keys } from '../contract/schema.ts';
import { isSurveyFile, serviceIn, servicesIn } from '../contract/survey-file.ts';

/** The configurations of surveys by what they are known by in their addresses. */
export type Services = ReadonlyMap<string, Keys>;

/**
 * The services of a document: of a file of several by their ids, and of a configuration that has none by its
 * service's name, as `passport-renewal`. Throws for one that cannot be shown, with all that is wrong with it.
 */
export function servicesOf(document: unknown): Services {
  const services = (Array.isArray(document) ? document : [document]).flatMap((each): [string, Keys][] => {
    const ids = isSurveyFile(each) ? servicesIn(each) : [undefined];
    return ids.map((id) => {
      const input = serviceIn(each, id);
      const parsed = parseConfiguration(input);
      if (!parsed.ok)
        throw new Error(`A survey cannot be hosted. ${parsed.problems.map((p) => describe(p, input)).join(' ')}`);
      return [id ?? slugOf(parsed.value.service), input as Keys];
    });
  });
  const ids = services.map(([id]) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) < index);
  if (twice) throw new Error(`Two surveys have the id ${twice}, and each has an address of its own. Rename one.`);
  if (ids.length === 0 || !services.every(([, input]) => isKeys(input))) {
    throw new Error('There is no survey to host. Give the configuration of one service or of several.');
  }
  return new Map(services);
}

/** A name as it stands in an address. */
const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'survey';
