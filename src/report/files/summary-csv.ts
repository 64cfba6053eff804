import { RATINGS } from '../../standard/scale.ts';
import { type Cell, csv } from '../csv.ts';
import type { ChoiceTally } from '../report.ts';
import type { Collection } from './collection.ts';

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
];

/** The questions that have a number of their own, 1 to 7. Those that were added count on from 8. */
const STANDARDIZED = ['satisfaction', 'trust', 'effectiveness', 'ease', 'efficiency', 'transparency', 'employee'];

/**
 * The A-11 v1 summary file: one line per wording of a rated question, in the order of their numbers. It has no
 * column for edition, language or thumbs: the notes say them. Own choices and comments have no place in it.
 */
export function formatSummaryCsv({ quarter, tally }: Collection): string {
  const notes = [`edition ${tally.edition}`, `language ${tally.lang}`];
  const rated = tally.ratings.map(({ question, statement, counts, n }) => ({
    question,
    cells: [statement, ...RATINGS.map((rating) => counts[rating]), n, notes.join(', ')],
  }));
  const thumbs = tally.choices
    .filter(({ question }) => question === 'trust')
    .map((choice) => ({ question: choice.question, cells: thumbCells(choice, notes) }));
  const rows = [...rated, ...thumbs];
  const questions = [...new Set([...STANDARDIZED, ...rows.map(({ question }) => question)])];
  const lines = questions.flatMap((question, index) =>
    rows
      .filter((row) => row.question === question)
      .map(({ cells }): readonly Cell[] => [index + 1, question, ...cells, quarter.firstDay, quarter.lastDay]),
  );
  return csv([HEADER, ...lines]);
}

/** Trust by thumbs, whose answers are on no scale from 1 to 5. */
function thumbCells({ statement, options }: ChoiceTally, notes: readonly string[]): readonly Cell[] {
  const chosen = (id: string) => options.find(({ option }) => option === id)?.chosen ?? 0;
  const [up, down] = [chosen('up'), chosen('down')];
  const said = [`thumbs up ${up}`, `thumbs down ${down}`, ...notes].join(', ');
  return [statement, ...RATINGS.map(() => ''), up + down, said];
}
