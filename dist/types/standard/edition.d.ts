import type { Driver } from './domain.ts';
/**
 * A dated wording of the standard. `{service}` and `{provider}` stand for the names that the agency gives.
 */
export interface Edition {
    readonly id: string;
    /** Where the wording comes from, for those who must show it. */
    readonly source: string;
    readonly trust: string;
    readonly drivers: Readonly<Record<Driver, string>>;
    readonly comment: string;
}
/**
 * The product's default: the trust question and the free text of the 2023 form, with each domain of that form
 * asked as a five-point statement, in the statements that A-11 has used for it since 2018.
 */
export declare const DEFAULT_EDITION: Edition;
