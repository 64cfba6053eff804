import { h } from 'preact';
/** What the Paperwork Reduction Act has a survey say, as far as the agency configured it. */
export interface NoticeFacts {
    readonly ombControlNumber?: string | undefined;
    /** YYYY-MM-DD */
    readonly ombExpirationDate?: string | undefined;
    readonly burdenMinutes?: number | undefined;
    readonly burdenContact?: string | undefined;
    readonly privacyUrl?: string | undefined;
}
/** The control number and its expiration, which belong on the first screen. */
export declare function ControlNumber(facts: NoticeFacts): h.JSX.Element | null;
/** The Paperwork Reduction Act statement (5 CFR 1320.8(b)(3)) and the privacy link, within reach of the answers. */
export declare function Notice(facts: NoticeFacts): h.JSX.Element;
