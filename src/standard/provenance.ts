import type { EditionId } from './edition.ts';

/** Where an edition comes from, for those who must show it. */
export interface Provenance {
  readonly source: string;
  /** From when on the wording was asked: a year and, where it is known, a month. */
  readonly since: string;
  /** What was read in a primary source, and what was not. */
  readonly verified: string;
}

/** The source of each edition, its date, and how sure its wording is. It is no part of what a page downloads. */
export const PROVENANCE: Readonly<Record<EditionId, Provenance>> = {
  default: {
    source: 'OMB Circular A-11 Section 280: trust and its drivers as of 2023, each driver as a five-point statement',
    since: '2023-08',
    verified:
      'The trust statement, the closing question and the names of the drivers were read in the 2023 form, the driver ' +
      'statements in the forms since 2018; that the two are asked together is this product’s choice. The wording for ' +
      'relational surveys is that of the 2018 form.',
  },
  2018: {
    source: 'OMB Circular A-11 Section 280 (2018): the seven indicators with two comments',
    since: '2018',
    verified: 'Every statement, the alternatives and the order were read in the published form.',
  },
  2020: {
    source: 'OMB Circular A-11 Section 280 (2020): trust required, satisfaction, drivers',
    since: '2020',
    verified:
      'The trust statements and that trust is required were read in the circular; the order of the drivers comes from ' +
      'secondary sources. The comment is that of the 2018 form, as none was found for 2020.',
  },
  2023: {
    source: 'OMB Circular A-11 Section 280 (2023) and the A-11 v2 form: trust, what made the difference, comment',
    since: '2023-08',
    verified:
      'The prompts, the names of the options and the columns were read in the published form. That the labels of the ' +
      'options are the driver statements is inferred. No official wording of what could have been better was found: ' +
      'the driver’s name with its statement stands for it. The wording for relational surveys is that of the 2018 form.',
  },
};
