import { RATINGS } from '../standard/scale.ts';
import { csv } from './csv.ts';
import { add, type Counts, sum } from './statistics.ts';
import type { RatingTally, Report } from './tally.ts';

/** The columns of the A-11 v1 summary file, exactly as it is uploaded. */
const HEADER = [
  'standardized_question_number',
  'standardized_question_identifier',
  'customized_question_text',
  'likert_scale_1',
  'likert_scale_2',
  'likert_scale_3',
  'likert_scale_4',
  'likert_scale_5',
  'response_volume',
  'notes',
  'start_date',
  'end_date',
] as const;

/** The questions that have a number of their own, 1 to 7. Those that were added count on from 8. */
const STANDARDIZED = ['satisfaction', 'trust', 'effectiveness', 'ease', 'efficiency', 'transparency', 'employee'];

/**
 * The report as the A-11 v1 summary file: one line per wording of a question, in the order of their numbers. The
 * file has no column for the service, so that a report of several is an error; nor has it one for the language or
 * the edition, so that what was asked in the same words is one line.
 */
export function formatSummaryCsv({ quarter, services }: Report): string {
  if (services.length > 1) {
    const names = services.map(({ service }) => `"${service}"`).join(', ');
    throw new Error(
      `A summary file is of one service, and ${quarter.name} has several: ${names}. Pass one of them as --service.`,
    );
  }
  const ratings = services.flatMap((service) => service.ratings);
  const questions = [...new Set([...STANDARDIZED, ...ratings.map(({ question }) => question)])];
  const lines = questions.flatMap((question, index) =>
    [...countsByStatement(ratings.filter((rating) => rating.question === question))].map(([statement, counts]) => [
      index + 1,
      question,
      statement,
      ...RATINGS.map((rating) => counts[rating]),
      sum(counts),
      '',
      quarter.firstDay,
      quarter.lastDay,
    ]),
  );
  return csv([HEADER, ...lines]);
}

function countsByStatement(ratings: readonly RatingTally[]): ReadonlyMap<string, Counts> {
  const byStatement = new Map<string, Counts>();
  for (const { statement, counts } of ratings) {
    const before = byStatement.get(statement);
    byStatement.set(statement, before ? add(before, counts) : counts);
  }
  return byStatement;
}
