import type { Fault, Ground, Rule } from './rule.ts';

const PRA = '44 U.S.C. 3507 (Paperwork Reduction Act)';
const BURDEN = '5 CFR 1320.8(b)(3) (Paperwork Reduction Act)';

/** A day of warning that leaves room for a renewal. */
const SOON_DAYS = 60;

/** The clearance of the forms of GSA's Touchpoints, and of nothing else. */
const TOUCHPOINTS = '3090-0321';

/** Numbers that stand in documentation, this project's and others'. */
const EXAMPLES = ['1234-5678', '0000-0000'];

const daysFrom = (today: string, day: string) => Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000);

/** A control number goes with its expiration date: a configuration with one of them is not taken. */
export const OMB_PAIR: Ground = { id: 'omb-pair', severity: 'error', source: PRA };

/** An estimate goes with an address for comments on it: a configuration with one of them is not taken. */
export const BURDEN_PAIR: Ground = { id: 'burden-pair', severity: 'error', source: BURDEN };

/** Under which clearance a survey is asked, and what must be said of it. */
export const CLEARANCE_RULES: readonly Rule[] = [
  {
    id: 'omb-number',
    severity: 'warning',
    source: PRA,
    find: ({ ombControlNumber }) =>
      ombControlNumber === undefined
        ? [
            {
              key: 'ombControlNumber',
              what: 'is missing, and a collection from ten or more people needs a clearance',
              remedy: 'Give the number and the expiration date of your clearance.',
            },
          ]
        : [],
  },
  {
    id: 'touchpoints-number',
    severity: 'error',
    source: `${PRA}, a number belongs to one agency’s clearance`,
    find: ({ ombControlNumber }) =>
      ombControlNumber === TOUCHPOINTS
        ? [
            {
              key: 'ombControlNumber',
              what: `is ${TOUCHPOINTS}, the clearance of the forms of GSA’s Touchpoints alone`,
              remedy: 'Give the number of your own clearance.',
            },
          ]
        : [],
  },
  {
    id: 'example-number',
    severity: 'warning',
    source: PRA,
    find: ({ ombControlNumber = '' }) =>
      EXAMPLES.includes(ombControlNumber)
        ? [
            {
              key: 'ombControlNumber',
              what: `is ${ombControlNumber}, which is an example`,
              remedy: 'Give the number of your own clearance.',
            },
          ]
        : [],
  },
  {
    id: 'omb-expired',
    severity: 'error',
    source: '5 CFR 1320.5',
    find: ({ ombExpirationDate }, today) =>
      ombExpirationDate !== undefined && ombExpirationDate < today
        ? [
            {
              key: 'ombExpirationDate',
              what: `${ombExpirationDate} is past, and the survey is not shown any more`,
              remedy: 'Give the date of the renewed clearance.',
            },
          ]
        : [],
  },
  {
    id: 'omb-expires-soon',
    severity: 'warning',
    source: '5 CFR 1320.5',
    find({ ombExpirationDate }, today): readonly Fault[] {
      if (ombExpirationDate === undefined || ombExpirationDate < today) return [];
      const days = daysFrom(today, ombExpirationDate);
      const when = days === 0 ? 'is today' : `is in ${days} ${days === 1 ? 'day' : 'days'}`;
      return days > SOON_DAYS
        ? []
        : [
            {
              key: 'ombExpirationDate',
              what: `${ombExpirationDate} ${when}, and the survey is not shown after it`,
              remedy: 'Have the clearance renewed, and give its new date.',
            },
          ];
    },
  },
  {
    id: 'burden-statement',
    severity: 'error',
    source: BURDEN,
    find: ({ ombControlNumber, burdenMinutes }) =>
      ombControlNumber !== undefined && burdenMinutes === undefined
        ? [
            {
              key: 'burdenMinutes',
              what: 'is missing, and the number of a clearance goes with an estimate of the burden',
              remedy: 'Give burdenMinutes and burdenContact as your clearance has them.',
            },
          ]
        : [],
  },
];
