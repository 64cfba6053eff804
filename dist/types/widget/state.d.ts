import type { Status } from '../contract/status.ts';
import type { Values } from './answers.ts';
/** Where the respondent is. Once the answers are handed over, their status says the rest. */
export type Stage = 'asking' | 'saving' | 'declined' | Status;
/** All that changes while a survey stands; what is shown is a function of it. */
export interface State {
    readonly stage: Stage;
    /** The form stays for a moment longer than its stage: until the focus has left it. */
    readonly isFormShown: boolean;
    /** What keeps the answers from being submitted, by question. */
    readonly errors: Values;
    /** Characters that the comment has beyond the limit; negative while there is room. */
    readonly excess: number;
    /** The excess as it was last announced to a screen reader. */
    readonly announcedExcess: number | undefined;
}
/** What a respondent can do. */
export interface Actions {
    /** Gives or changes an answer. */
    readonly change: () => void;
    readonly write: (comment: string) => void;
    /** Goes from an error to its question. */
    readonly goTo: (id: string) => void;
    readonly submit: (values: Values) => void;
    readonly decline: () => void;
    /** Answers after all. */
    readonly reopen: () => void;
}
