import { RATINGS, type Rating } from '../standard/scale.ts';

/** What each rating says. */
export const RATING_NAMES: Readonly<Record<Rating, string>> = {
  1: 'Strongly disagree',
  2: 'Disagree',
  3: 'Neither agree nor disagree',
  4: 'Agree',
  5: 'Strongly agree',
};

/** The ratings with their words, from strong disagreement on. */
export const NAMED_RATINGS = RATINGS.map((rating) => ({ rating, name: RATING_NAMES[rating] }));

const QUESTION_NAMES: Readonly<Record<string, string>> = {
  satisfaction: 'Satisfaction',
  trust: 'Trust',
  effectiveness: 'Effectiveness',
  ease: 'Ease',
  efficiency: 'Efficiency',
  transparency: 'Transparency',
  humanity: 'Humanity',
  employee: 'Employee interaction',
  positive: 'What made the difference',
  negative: 'What could have been better',
  comment: 'Comment',
};

/** The name of a question's domain; an agency's own question goes by its id. */
export function questionName(id: string): string {
  return (Object.hasOwn(QUESTION_NAMES, id) && QUESTION_NAMES[id]) || plainly(id);
}

/** A channel, transaction point or the like in words. */
export function plainly(id: string): string {
  const words = id.replaceAll('_', ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });

/** A language in English, as its readers' managers know it. */
export function languageName(tag: string): string {
  try {
    return LANGUAGES.of(tag) ?? tag;
  } catch {
    // Records may come with a tag that is none.
    return tag;
  }
}

const DAY = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });

/** A day, `2025-10-01`, in words. */
export const dayName = (day: string): string => DAY.format(new Date(`${day}T00:00:00Z`));

/** A moment in words, in UTC. */
export const momentName = (moment: Date): string =>
  `${moment.toLocaleString('en-US', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })} UTC`;
