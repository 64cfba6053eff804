import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { misplacedNow } from '../../support/boxes.ts';
import type { Tab } from './tab.ts';

/** Something that an engine finds wrong. */
export interface Finding {
  readonly engine: 'axe' | 'IBM' | 'boxes';
  readonly rule: string;
  /** The element, as HTML, or in words. */
  readonly where: string;
  readonly why: string;
}

/** What the engines made of a page. */
export interface Examined {
  readonly findings: readonly Finding[];
  /** How many elements of the survey each engine has looked at. */
  readonly seen: Readonly<Record<'axe' | 'IBM', number>>;
}

const { resolve } = createRequire(import.meta.url);
const sourceOf = (module: string) => readFileSync(resolve(module), 'utf8');

/** Both engines, each as a property of the window, wherever the script runs. */
const ENGINES = `${sourceOf('axe-core/axe.min.js')};
${sourceOf('accessibility-checker-engine/ace.js')};
window.ace = ace;`;

/** The parts of what the engines give that are read here. */
interface Engines {
  readonly axe: {
    readonly run: (root: Document, options: object) => Promise<Readonly<Record<AxeGroup, readonly AxeResult[]>>>;
  };
  readonly ace: {
    readonly Checker: new () => { readonly check: (root: Document, policies: readonly string[]) => Promise<IbmReport> };
  };
}

type AxeGroup = 'violations' | 'incomplete' | 'passes';

interface AxeResult {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly element?: Element; readonly failureSummary?: string }[];
}

interface IbmReport {
  readonly results: readonly {
    readonly ruleId: string;
    readonly reasonId: string;
    readonly value: readonly [string, string];
    readonly path: { readonly dom: string };
    readonly message: string;
    readonly snippet: string;
  }[];
}

/** Runs in the page, by its own text: what both engines say of it. */
async function ask(): Promise<Examined> {
  const { axe, ace } = window as unknown as Engines;
  const { violations, incomplete, passes } = await axe.run(document, {
    runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    rules: { 'target-size': { enabled: true } },
    elementRef: true,
  });
  const { results } = await new ace.Checker().check(document, ['IBM_Accessibility', 'WCAG_2_2']);
  const isWithin = (element: Element | undefined) => {
    const root = element?.getRootNode();
    const outer = root instanceof ShadowRoot ? root.host : element?.parentElement;
    return Boolean(outer?.closest('a11-survey'));
  };
  return {
    findings: [
      // What axe cannot decide is to be looked at too.
      ...[...violations, ...incomplete].flatMap(({ id, help, nodes }) =>
        nodes.map(({ html, failureSummary }) => ({
          engine: 'axe' as const,
          rule: id,
          where: html,
          why: failureSummary ?? help,
        })),
      ),
      ...results
        .filter(({ value: [kind, outcome] }) => kind === 'VIOLATION' && outcome === 'FAIL')
        .map(({ ruleId, reasonId, path, snippet, message }) => ({
          engine: 'IBM' as const,
          rule: `${ruleId}/${reasonId}`,
          where: `${path.dom} ${snippet}`,
          why: message,
        })),
    ],
    seen: {
      axe: passes.flatMap(({ nodes }) => nodes).filter(({ element }) => isWithin(element)).length,
      IBM: results.filter(({ path }) => path.dom.includes('/a11-survey[1]/')).length,
    },
  };
}

/** Runs in the page, by its own text: whether anything of a survey is on the screen. */
export function isRendered(): boolean {
  const host = document.querySelector('a11-survey');
  const parts = (host?.shadowRoot ?? host)?.querySelectorAll('.survey, .tab') ?? [];
  return [...parts].some((each) => each.checkVisibility() && each.getClientRects().length > 0);
}

/** What is wrong with where things stand. */
async function misplaced(tab: Tab): Promise<readonly Finding[]> {
  const boxes = (await tab.run(isRendered)) ? await tab.run(misplacedNow) : [];
  return boxes.map((where) => ({ engine: 'boxes', rule: 'misplaced', where, why: where }));
}

/**
 * What is wrong with a page, by axe's rules for WCAG 2.2 to AA and for best practice, by IBM's, and by where things
 * stand, or by the last alone. Throws where the engines do not see into a survey although there is one.
 */
export async function examine(tab: Tab, hasSurvey = true, only?: 'boxes'): Promise<readonly Finding[]> {
  if (only) return misplaced(tab);
  if (!(await tab.run(() => 'ace' in window))) await tab.inject(ENGINES);
  const { findings, seen } = await tab.run(ask);
  if (hasSurvey && (seen.axe === 0 || seen.IBM === 0)) {
    throw new Error(`An engine that sees nothing of the survey finds nothing in it: ${JSON.stringify(seen)}`);
  }
  return [...findings, ...(await misplaced(tab))];
}
