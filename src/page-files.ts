import type { SurveyConfiguration } from './contract/configuration.ts';
import { isKeys } from './contract/schema.ts';
import { isSurveyFile, serviceIn, servicesIn } from './contract/survey-file.ts';
import { whenParsed } from './page/moments.ts';
import type { MountSurvey, Place, Survey } from './survey.ts';

/** What a tag's `data-config` names, with the attributes beside it in place of what it says. */
export interface PageFile {
  /** The ids of its services; none of a document of one service without an id. */
  readonly ids: readonly string[];
  /** The configuration of one service, still to be parsed. */
  readonly configure: (id?: string) => unknown;
}

/** The files of a page in the order of their tags, each once it is read; nothing where that failed and was told. */
export type PageFiles = Promise<PageFile | undefined>[];

/** A document with the attributes beside it: of those a tag's own service has, another one of the file has none. */
export function createPageFile(document: unknown, attributes: Readonly<Record<string, unknown>>): PageFile {
  const { service: named, ...beside } = attributes;
  const isFile = isSurveyFile(document);
  return {
    ids: servicesIn(document),
    configure(id) {
      const configuration = serviceIn(document, id);
      if (!isKeys(configuration)) return configuration;
      // In a document of one service without an id, the attribute is the service's name.
      return { ...configuration, ...(!isFile ? attributes : named === undefined || named === id ? beside : {}) };
    },
  };
}

/**
 * Shows a service of whichever file knows its id, once that file is read. Never rejects: an id that no file knows is
 * one console error.
 */
export async function mountService(
  id: string,
  place: Place | undefined,
  files: PageFiles,
  mount: MountSurvey,
): Promise<Survey | undefined> {
  // The tag that names the file may stand further down.
  if (files.length === 0) await new Promise<void>(whenParsed);
  const read: PageFile[] = [];
  for (const reading of files) {
    const file = await reading;
    if (file?.ids.includes(id)) return mount(file.configure(id) as SurveyConfiguration, place);
    if (file) read.push(file);
  }
  // What cannot be read was told, and might have known the id.
  if (read.length < files.length) return undefined;
  const ids = read.flatMap((file) => file.ids).join(', ');
  const told = ids
    ? `It is none of ${ids}. Give one of these, or add it to the file`
    : 'No tag of this page names a file of services. Give one data-config';
  console.error(`a11-survey is not shown: service ${id}.\n  ${told}.`);
  return undefined;
}
