import { DOMAINS } from '../standard/domain.ts';
import type { Question } from '../standard/question.ts';
import type { AnswerCounts, OptionCounts } from './counts.ts';
import { grouped } from './grouped.ts';
import { optionRank } from './order.ts';
import type { ChoiceTally, CommentTally, InstrumentTally, RatingTally, Wording } from './report.ts';
import { sortedBy } from './sorted.ts';
import { agreement, mean, sum } from './statistics.ts';

/** The tallies of an instrument's questions by their kind, in the order of the given rows. */
export function questionTallies(
  answers: readonly AnswerCounts[],
  options: readonly OptionCounts[],
): Pick<InstrumentTally, 'ratings' | 'choices' | 'comments'> {
  const optionsOf = grouped(options, wordingKey);
  const tallies = answers.map((row) => {
    const rating = ratingTally(row);
    const choice = choiceTally(row, optionsOf.get(wordingKey(row)) ?? []);
    const comment = commentTally(row);
    const isAnswered = rating.n > 0 || choice.options.length > 0 || comment.n > 0;
    const unanswered = isAnswered ? undefined : kindOf(row);
    return {
      ratings: rating.n > 0 || unanswered === 'rating' ? [rating] : [],
      choices: choice.options.length > 0 || unanswered === 'choice' ? [choice] : [],
      comments: comment.n > 0 || unanswered === 'text' ? [comment] : [],
    };
  });
  return {
    ratings: tallies.flatMap(({ ratings }) => ratings),
    choices: tallies.flatMap(({ choices }) => choices),
    comments: tallies.flatMap(({ comments }) => comments),
  };
}

/**
 * What kind a question is that nobody answered. Its rows do not tell; of the standard's questions the id does, and
 * one of the agency's own counts as a text, of which no more is said than that there is none.
 */
function kindOf({ question, survey_type }: AnswerCounts): Question['kind'] {
  if (question === 'positive' || question === 'negative') return 'choice';
  if (question === 'trust' && survey_type === 'thumbs_up_down') return 'choice';
  return (DOMAINS as readonly string[]).includes(question) ? 'rating' : 'text';
}

function ratingTally(row: AnswerCounts): RatingTally {
  const counts = {
    1: row.rated1,
    2: row.rated2,
    3: row.rated3,
    4: row.rated4,
    5: row.rated5,
  };
  return { ...wordingOf(row), counts, n: sum(counts), mean: mean(counts), agreement: agreement(counts) };
}

function choiceTally(row: AnswerCounts, options: readonly OptionCounts[]): ChoiceTally {
  return {
    ...wordingOf(row),
    options: sortedBy(options, ({ option, label }) => [optionRank(option), option, label]).map(
      ({ option, label, offered, chosen }) => ({ option, label, offered, chosen }),
    ),
  };
}

function commentTally(row: AnswerCounts): CommentTally {
  return { ...wordingOf(row), n: row.texts, masked: row.masked };
}

function wordingOf({ question, statement, asked }: AnswerCounts): Wording {
  return { question, statement, asked: asked || null };
}

function wordingKey({ question, statement }: Pick<AnswerCounts, 'question' | 'statement'>): string {
  return JSON.stringify([question, statement]);
}
