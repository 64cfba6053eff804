import type { Driver } from './domain.ts';
import type { Rating } from './scale.ts';

/** What the standard has a survey say, in one language; English is the language of its published forms. */
export interface Words {
  /** `{service}`, `{provider}` and `{population}` stand for what the agency gives. */
  readonly statements: Readonly<Record<Statement, string>>;
  /** All five are shown: where only the ends were labelled, respondents gave a 1 beside their praise. */
  readonly scale: Readonly<Record<Rating, string>>;
  readonly options: Readonly<Record<'up' | 'down' | 'yes' | 'no' | 'other', string>>;
  /** The drivers as the 2023 form names them. */
  readonly drivers: Readonly<Record<Driver, string>>;
}

/** A statement of any edition. */
export type Statement = keyof typeof STATEMENTS;

const STATEMENTS = {
  trust: 'This interaction increased my trust in {provider}.',
  confidence: 'This interaction increased my confidence in {provider}.',
  confidenceInService: 'This interaction increased my confidence in {service}.',
  trustByService: 'This service increased my trust in {provider}.',
  commitment: "I trust {provider} to fulfill our country's commitment to {population}.",
  satisfaction: 'I am satisfied with the service I received from {service}.',
  need: 'My need was addressed.',
  issue: 'My issue was resolved.',
  found: 'I found what I was looking for.',
  ease: 'It was easy to complete what I needed to do.',
  time: 'It took a reasonable amount of time to do what I needed to do.',
  understood: 'I understood what was being asked of me throughout the process.',
  fair: 'I was treated fairly.',
  employees: 'Employees I interacted with were helpful.',
  website: 'The website helped me do what I needed to do.',
  positive: 'What about this interaction made the difference?',
  positiveService: 'What about this service made the difference?',
  negative: 'What could have been better?',
  scoresFeedback: 'Any additional feedback on your scores above?',
  feedback: 'Any additional feedback for {service}?',
  anythingElse: 'Anything else you want us to know about your experience?',
};

/** The words of the published forms. What was read where is said in `provenance.ts`. */
export const ENGLISH: Words = {
  statements: STATEMENTS,
  scale: {
    1: 'Strongly disagree',
    2: 'Disagree',
    3: 'Neither agree nor disagree',
    4: 'Agree',
    5: 'Strongly agree',
  },
  options: { up: 'Thumbs up', down: 'Thumbs down', yes: 'Yes', no: 'No', other: 'Other' },
  drivers: {
    effectiveness: 'Effectiveness',
    ease: 'Ease',
    efficiency: 'Efficiency',
    transparency: 'Transparency',
    humanity: 'Equity and humanity',
    employee: 'Employee interaction',
  },
};
