import type { SurveyConfiguration } from '../../src/contract/configuration.ts';
import { GOES_TOGETHER, parseConfiguration } from '../../src/contract/parse-configuration.ts';
import { topKeyOf } from '../../src/contract/problem.ts';
import { REFERENCE } from '../../src/contract/reference.ts';
import { isKeys, type Keys } from '../../src/contract/schema.ts';

/** When a survey is shown, where, and what becomes of its answers: a preview shows it at once, and sends nothing. */
const NOT_TRIED = [
  'touchpoints',
  'trigger',
  'urlPattern',
  'delaySeconds',
  'samplePercent',
  'quietDays',
  'memory',
  'target',
  'transactionId',
];

/** A survey that can be shown, and the places that it is shown without as they are wrong. */
export interface PreviewSurvey {
  readonly survey: SurveyConfiguration;
  readonly without: readonly string[];
}

/** What a key is where a survey needs it and it is wrong: the example of the reference. */
const exampleOf = (key: string) =>
  Object.hasOwn(REFERENCE, key) ? REFERENCE[key as keyof typeof REFERENCE].examples[0] : undefined;

/** The survey as far as it is right, so that a preview stands there from the first key on. */
export function previewOf(written: Keys, today: string): PreviewSurvey {
  let keys: Keys = { ...written };
  const without = new Set<string>();
  const leaveOut = (place: string) => {
    const left = withoutPlace(keys, place);
    if (left !== keys) without.add(place);
    keys = left;
  };
  for (const key of NOT_TRIED) keys = withoutPlace(keys, key);
  if (String(keys.ombExpirationDate ?? today) < today) {
    leaveOut('ombControlNumber');
    leaveOut('ombExpirationDate');
  }
  // Each round leaves out at least one place or gives one key, once; what is left in the end is right.
  for (let parsed = parseConfiguration(keys); !parsed.ok; parsed = parseConfiguration(keys)) {
    const before = keys;
    // From the last, as leaving out a question moves those after it.
    for (const { key, what } of [...parsed.problems].reverse()) {
      const top = topKeyOf(key);
      const isLacking = !Object.hasOwn(keys, top);
      leaveOut(partOf(keys, key));
      if (what.startsWith(GOES_TOGETHER)) leaveOut(/\w+/.exec(what.slice(GOES_TOGETHER.length))?.[0] ?? '');
      else if (isLacking || NEEDED.includes(top)) keys = { ...keys, [top]: exampleOf(top) };
      // What was found by the places of before no longer stands there.
      if (keys !== before) break;
    }
    if (keys === before) break;
  }
  return { survey: keys as unknown as SurveyConfiguration, without: [...without] };
}

const NEEDED: readonly string[] = ['collector', 'service', 'provider'];

/** The part of a configuration that can be left out by itself: one question, one driver, one wording, or the key. */
function partOf(keys: Keys, key: string): string {
  const part = /^(?:(?:questions|drivers|languages)\[\d+\]|(?:wordings|statements|context|translations)\.[^.[]+)/.exec(
    key,
  )?.[0];
  return part !== undefined && withoutPlace(keys, part) !== keys ? part : topKeyOf(key);
}

/** The keys without what stands at a place; the same ones where nothing stands there. */
function withoutPlace(keys: Keys, place: string): Keys {
  const top = topKeyOf(place);
  const value = Object.hasOwn(keys, top) ? keys[top] : undefined;
  if (value === undefined) return keys;
  const { [top]: _, ...others } = keys;
  if (place === top) return others;
  const part = place.slice(top.length).replace(/^\.|[[\]]/g, '');
  if (Array.isArray(value)) {
    const index = Number(part);
    return index < value.length ? { ...others, [top]: value.filter((_, each) => each !== index) } : keys;
  }
  if (!isKeys(value) || !Object.hasOwn(value, part)) return keys;
  const { [part]: __, ...parts } = value;
  return { ...others, [top]: parts };
}
