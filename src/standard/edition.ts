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
export const DEFAULT_EDITION: Edition = {
  id: 'default',
  source: 'OMB Circular A-11 Section 280 (2023): trust and its drivers; statements as in the 2018 and 2020 forms',
  trust: 'This interaction increased my trust in {provider}.',
  drivers: {
    effectiveness: 'My need was addressed.',
    ease: 'It was easy to complete what I needed to do.',
    efficiency: 'It took a reasonable amount of time to do what I needed to do.',
    transparency: 'I understood what was being asked of me throughout the process.',
    humanity: 'I was treated fairly.',
    employee: 'Employees I interacted with were helpful.',
  },
  comment: 'Anything else you want us to know about your experience?',
};
