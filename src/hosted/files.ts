import { existsSync, readFileSync } from 'node:fs';
import survey from '../widget/survey.css?inline';
import live from './live.js?raw';
import page from './page.css?inline';

/** A file that hosted pages load. */
export interface PageFile {
  /** Its address, relative to the pages. */
  readonly name: string;
  readonly type: 'text/css' | 'text/javascript';
  readonly content: string;
}

const FOLDERS = ['./', '../../dist/'];

/** A file of `dist`, in which this very file stands once it is built. */
function built(name: string): PageFile | undefined {
  const path = FOLDERS.map((folder) => new URL(folder + name, import.meta.url)).find(existsSync);
  return path && { name, type: 'text/javascript', content: readFileSync(path, 'utf8') };
}

/** The style sheet of all pages: the survey's own, of which nothing changes but what stands around it. */
export const STYLE: PageFile = { name: 'a11-survey.css', type: 'text/css', content: `${survey}\n${page}` };

/** What makes a page live: the survey's script, the languages that are not in it, and what puts it into the page. */
export function scriptsFor(languages: readonly string[]): readonly PageFile[] {
  const script = built('a11-survey.js');
  // Without it, as in a checkout that was not built, the pages are what they are without JavaScript.
  if (!script) return [];
  const packs = languages.flatMap((lang) => built(`lang/${lang}.js`) ?? []);
  return [...packs, script, { name: 'live.js', type: 'text/javascript', content: live }];
}
