/** The five ratings of the Likert scale, from strong disagreement to strong agreement. */
export const RATINGS = [1, 2, 3, 4, 5] as const;

/** A rating on the five-point Likert scale of A-11 Section 280: 1 strongly disagree … 5 strongly agree. */
export type Rating = (typeof RATINGS)[number];

/**
 * The words of each point, as OMB's published form has them. All five are shown: where only the ends were
 * labelled, respondents gave a 1 beside their praise.
 */
export const SCALE: Readonly<Record<Rating, string>> = {
  1: 'Strongly disagree',
  2: 'Disagree',
  3: 'Neither agree nor disagree',
  4: 'Agree',
  5: 'Strongly agree',
};

/** Ratings that count as agreement: "% agree" is the share of 4 and 5. */
export const AGREEMENT: readonly Rating[] = [4, 5];
