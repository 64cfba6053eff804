import { h } from 'preact';
import type { AskedQuestion } from './state.ts';
/**
 * One question with what is wrong with its answer. What can be chosen stands in a native fieldset, and the error
 * describes every control in it: the one association that screen readers speak once the group has been visited
 * (WCAG SC 3.3.1). That an answer is required is written, as the attribute is not spoken of radios.
 */
export declare function Question({ question, error, excess, announcedExcess }: AskedQuestion): h.JSX.Element;
