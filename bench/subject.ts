import type { Site } from './site.ts';

/** Something whose cost for a page is measured. */
export interface Subject {
  /** What it is called in the tables and by `--only`. */
  readonly id: string;
  readonly name: string;
  /** What is on the page, in how it was set up: a reader judges by it whether the comparison is fair. */
  readonly what: string;
  /** Packages of `bench/package.json` that it is made of. */
  readonly packages: readonly string[];
  /** The element that holds the survey and, in it or in its shadow root, the control that answers; both by selector. */
  readonly control: readonly [host: string, control?: string];
  /** How it is answered: a click on the control, a letter typed into it, or not at all. */
  readonly answeredBy: 'click' | 'letter' | 'nothing';
  /** Puts its files on the site, and returns what stands in the page. */
  readonly set: (site: Site) => Promise<string> | string;
}
