/** The five ratings of the Likert scale, from strong disagreement to strong agreement. */
export declare const RATINGS: readonly [1, 2, 3, 4, 5];
/** A rating on the five-point Likert scale of A-11 Section 280: 1 strongly disagree … 5 strongly agree. */
export type Rating = (typeof RATINGS)[number];
/** Ratings that count as agreement: "% agree" is the share of 4 and 5. */
export declare const AGREEMENT: readonly Rating[];
