import { AGREEMENT } from '../../standard/scale.ts';
import { grouped } from '../grouped.ts';
import type { InstrumentTally } from '../report.ts';
import type { AlertRules, ChangeRule } from './alert-rules.ts';
import type { Found } from './comparison.ts';
import { difference, type Proportion, shareOf } from './interval.ts';

/** Something that has a share in each window, if it has. */
interface Subject extends Pick<Found, 'service' | 'channel' | 'lang' | 'statement'>, Proportion {}

/** Compares the instruments of two windows by one rule, for each service and channel that it is for. */
export function compareChanges(
  rule: ChangeRule,
  rules: AlertRules,
  now: readonly InstrumentTally[],
  before: readonly InstrumentTally[],
): readonly Found[] {
  const subjectsOf = rule.alert === 'trust-falls' ? trustOf : dropOffOf;
  const earlier = new Map(summed(before.flatMap(subjectsOf)).map((subject) => [keyOf(subject), subject]));
  return summed(now.flatMap(subjectsOf)).map((subject) => compare(rule, rules, subject, earlier.get(keyOf(subject))));
}

function compare(
  { alert, points }: ChangeRule,
  { confidence, minimum }: AlertRules,
  { count, of, ...about }: Subject,
  earlier: Subject | undefined,
): Found {
  const now = { count, of };
  const before = { count: earlier?.count ?? 0, of: earlier?.of ?? 0 };
  const [verb, share] = alert === 'trust-falls' ? ['agreed', 'trust'] : ['left', 'the drop-off'];
  if (now.of < minimum || before.of < minimum) {
    const asked = alert === 'trust-falls' ? 'Trust was rated by' : 'The survey was begun by';
    const what = `${asked} ${now.of}, and by ${before.of} before; a comparison takes ${minimum} each time.`;
    return { alert, ...about, outcome: 'unknown', what, before, now };
  }
  const [better, worse] = alert === 'trust-falls' ? [before, now] : [now, before];
  const change = rounded(shareOf(better) - shareOf(worse));
  const [least, most] = difference(better, worse, confidence).map(rounded) as [number, number];
  // As a quotient, which is the share that is written so.
  const isMore = change > points / 100;
  const numbers = `${percent(now)} of ${now.of} ${verb}, and ${percent(before)} of ${before.of} before.`;
  const moved = alert === 'trust-falls' ? 'fell' : 'rose';
  const sure = `With ${confidence} % confidence ${share} ${moved} by ${hundredths(least)} to ${hundredths(most)} points.`;
  const isAlert = isMore && least > 0;
  const unsure = isMore ? `${numbers} That may be chance.` : numbers;
  return {
    alert,
    ...about,
    outcome: isAlert ? 'alert' : 'quiet',
    what: isAlert ? `${numbers} ${sure}` : unsure,
    before,
    now,
    change,
    interval: [least, most],
  };
}

/** How many agreed that their trust increased, or put a thumb up, of those who said; in one language and wording. */
const trustOf = (tally: InstrumentTally): readonly Subject[] => {
  const about = { service: tally.service, channel: tally.channel, lang: tally.lang };
  const rated = tally.ratings
    .filter(({ question }) => question === 'trust')
    .map(({ statement, counts, n }) => ({
      ...about,
      statement,
      count: AGREEMENT.reduce((total, rating) => total + counts[rating], 0),
      of: n,
    }));
  const thumbs = tally.choices
    .filter(({ question }) => question === 'trust')
    .map(({ statement, options }) => {
      const chosen = (id: string) => options.find(({ option }) => option === id)?.chosen ?? 0;
      return { ...about, statement, count: chosen('up'), of: chosen('up') + chosen('down') };
    });
  return [...rated, ...thumbs];
};

/** How many of those who began left for good. Somebody can have begun in the window before. */
const dropOffOf = ({ service, channel, started, dropOff }: InstrumentTally): readonly Subject[] => {
  const left = dropOff.reduce((total, each) => total + each.left, 0);
  return [{ service, channel, count: Math.min(left, started), of: started }];
};

const keyOf = ({ service, channel, lang, statement }: Subject) => JSON.stringify([service, channel, lang, statement]);

/** One subject for all that are of one service, channel, language and wording: a new control number asks the same. */
const summed = (subjects: readonly Subject[]): readonly Subject[] =>
  [...grouped(subjects, keyOf).values()].map((same) => ({
    ...(same[0] as Subject),
    count: same.reduce((total, { count }) => total + count, 0),
    of: same.reduce((total, each) => total + each.of, 0),
  }));

const percent = (proportion: Proportion) => `${(shareOf(proportion) * 100).toFixed(1)} %`;
/** To four decimals, as all shares of a report are. */
const rounded = (share: number) => Math.round(share * 10_000) / 10_000;

const hundredths = (share: number) => (share * 100).toFixed(1);
