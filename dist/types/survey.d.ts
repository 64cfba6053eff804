import type { SurveyConfiguration } from './contract/configuration.ts';
import type { Problem } from './contract/problem.ts';
/** A survey that stands on the page, or waits for its turn. */
export interface Survey {
    /** The element that it stands in, once it is shown. */
    readonly element: HTMLElement;
    /** Removes it from the page, with all that waits for it. What was submitted is delivered all the same. */
    readonly unmount: () => void;
}
/** Where a survey goes: into an element, or wherever the function puts it. */
export type Place = Element | ((survey: HTMLElement) => void);
/** Shows a survey; `undefined` where it cannot. */
export type MountSurvey = (configuration: SurveyConfiguration, place?: Place) => Survey | undefined;
/** Says what is wrong with a configuration, a line each. */
export type Reasons = (problems: readonly Problem[], input: unknown) => readonly string[];
/** Makes the verb that shows a survey, and tells what is wrong with a configuration in these words. */
export declare const createMountSurvey: (reasonsOf: Reasons) => MountSurvey;
/**
 * Shows a survey when its turn has come: in the element that the configuration's `target` names, else in `place`, else
 * at the end of the page's `main`.
 *
 * Never throws. A survey that cannot be shown is `undefined`, with one console error that names each wrong key, and the
 * page stays as it is. So is, without a word, one that is not among `samplePercent`.
 */
export declare const mountSurvey: MountSurvey;
