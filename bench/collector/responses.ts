import { createHash } from 'node:crypto';
import type { SurveyConfiguration } from '../../src/contract/configuration.ts';
import { parseConfiguration } from '../../src/contract/parse-configuration.ts';
import type { Answer } from '../../src/contract/record.ts';
import { recordOf } from '../../src/contract/record-of.ts';
import { askedOf, type Question } from '../../src/standard/question.ts';
import { questionsOf } from '../../src/standard/questions.ts';
import { RATINGS } from '../../src/standard/scale.ts';
import type { Span } from './span.ts';

/** Responses by their number: the same number gives the same response, id included, so that one can be sent again. */
export interface Responses {
  readonly idOf: (index: number) => string;
  readonly jsonOf: (index: number) => string;
}

/** How many services, each on two channels in one of two editions: eighty surveys. */
const SERVICES = 40;
const CHANNELS = ['website', 'phone'] as const;
const EDITIONS = ['default', '2023'] as const;

/** As often as people write something, of a hundred, and what. */
const COMMENTS = 20;
const COMMENT = 'It was quick in the end, but I had to call twice before somebody could find my application. ';

/** How many responses it takes from the first day to the last; then they begin anew, as in a quarter with more of them. */
const SWEEP = 1_000_000;

/** Makes responses of eighty surveys, answered in a span of time. `run` is part of every id. */
export function createResponses({ from, until }: Span, run: string): Responses {
  const surveys = Array.from({ length: SERVICES * CHANNELS.length }, (_, number) => surveyOf(number));
  const idOf = (index: number) => {
    const hex = createHash('md5').update(`${run} ${index}`).digest('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
  };
  return {
    idOf,
    jsonOf(index) {
      const random = createRandom(index);
      const { configuration, questions, trustStatement } = surveys[random(surveys.length)] as Survey;
      const answeredAt = from + Math.floor((((index % SWEEP) + random(100) / 100) / SWEEP) * (until - from));
      return JSON.stringify(
        recordOf(
          configuration,
          { lang: 'en', trustStatement },
          {
            kind: 'response',
            id: idOf(index),
            page: `/applications/done-${random(20)}`,
            startedAt: new Date(answeredAt - 20_000 - random(60_000)).toISOString(),
            submittedAt: new Date(answeredAt).toISOString(),
            answers: answersTo(questions, random),
          },
        ),
      );
    },
  };
}

interface Survey {
  readonly configuration: Parameters<typeof recordOf>[0];
  readonly questions: readonly Question[];
  readonly trustStatement: string | undefined;
}

function surveyOf(number: number): Survey {
  const service = Math.floor(number / CHANNELS.length);
  const given: SurveyConfiguration = {
    collector: '/v1/responses',
    service: `Application ${String(service + 1).padStart(2, '0')}`,
    provider: 'the Department of Examples',
    channel: CHANNELS[number % CHANNELS.length] ?? 'website',
    edition: EDITIONS[service % EDITIONS.length] ?? 'default',
  };
  const parsed = parseConfiguration(given);
  if (!parsed.ok) throw new Error(`The bench's survey is wrong: ${JSON.stringify(parsed.problems)}`);
  const questions = questionsOf(parsed.value);
  return {
    configuration: parsed.value,
    questions,
    trustStatement: questions.find(({ id }) => id === 'trust')?.statement,
  };
}

/** Answers to what is asked: mostly 4 and 5, some left unanswered, and a text of one to three sentences now and then. */
function answersTo(questions: readonly Question[], random: Random): readonly Answer[] {
  const given = new Map<string, readonly string[]>();
  const rating = () => RATINGS[Math.min(RATINGS.length - 1, random(8))] ?? 5;
  const answers: Answer[] = [];
  for (const { id, statement, ...question } of askedOf(questions, (id) => answerOf(id))) {
    const asked = { question: id, statement };
    if (question.kind === 'rating') {
      const [answer] = answerOf(id);
      answers.push(answer === undefined ? asked : { ...asked, rating: Number(answer) as ReturnType<typeof rating> });
    } else if (question.kind === 'choice') {
      const options = question.options.map((each) => ({ option: each.id, label: each.label, chosen: random(3) === 0 }));
      answers.push({ ...asked, options });
    } else answers.push(random(100) < COMMENTS ? { ...asked, text: COMMENT.repeat(1 + random(3)).trim() } : asked);
  }
  return answers;

  function answerOf(id: string): readonly string[] {
    const known = given.get(id) ?? (id !== 'trust' && random(20) === 0 ? [] : [String(rating())]);
    given.set(id, known);
    return known;
  }
}

/** A whole number from 0 on, below another. */
type Random = (below: number) => number;

/** Numbers that look random and are the same for the same seed (splitmix32). */
function createRandom(seed: number): Random {
  let state = (seed * 0x9e3779b9) | 0;
  return (below) => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) % below;
  };
}
