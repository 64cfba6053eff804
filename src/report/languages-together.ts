import { INSTRUMENT, type InstrumentColumns } from '../database/counters.ts';
import { type AnswerCounts, instrumentKey, type OptionCounts, type QuarterCounts } from './counts.ts';
import { grouped } from './grouped.ts';
import { sortedBy } from './sorted.ts';

/** What is the same for one survey in all of its languages. */
const surveyKey = (row: InstrumentColumns): string =>
  JSON.stringify(INSTRUMENT.filter((name) => name !== 'lang' && name !== 'trust_statement').map((name) => row[name]));

/**
 * What was counted of each survey in all of its languages, in the words of the one that most records are in: who changed
 * the language was offered the survey in one and answered in another. A survey that had two wordings within one language
 * stays apart, as nothing tells which of them is the other language's.
 */
export function languagesTogether({ records, answers, options }: QuarterCounts): QuarterCounts {
  const answersOf = grouped(answers, surveyKey);
  const optionsOf = grouped(options, surveyKey);
  const parts = [...grouped(records, surveyKey)].map(([key, of]): QuarterCounts => {
    const part = { records: of, answers: answersOf.get(key) ?? [], options: optionsOf.get(key) ?? [] };
    return isOneWording(part) ? merged(part) : part;
  });
  return {
    records: parts.flatMap((part) => part.records),
    answers: parts.flatMap((part) => part.answers),
    options: parts.flatMap((part) => part.options),
  };
}

/** Whether each language of a survey has one wording of it, and of each of its questions. */
function isOneWording({ records, answers }: QuarterCounts): boolean {
  const instruments = new Map(records.map((row) => [instrumentKey(row), row.lang]));
  const questions = answers.map(({ lang, question }) => JSON.stringify([lang, question]));
  return new Set(instruments.values()).size === instruments.size && new Set(questions).size === questions.length;
}

function merged({ records, answers, options }: QuarterCounts): QuarterCounts {
  const counts = [...grouped(records, ({ lang }) => lang)].map(([lang, rows]) => ({
    lang,
    row: rows[0] as InstrumentColumns,
    count: rows.reduce((sum, row) => sum + row.count, 0),
  }));
  const inOrder = sortedBy(counts, ({ lang, count }) => [-count, lang]);
  const rank = ({ lang }: InstrumentColumns) => inOrder.findIndex((each) => each.lang === lang);
  const instrument = {
    lang: inOrder.map(({ lang }) => lang).join(' + '),
    trust_statement: inOrder[0]?.row.trust_statement ?? null,
  };
  /** Sums rows of the same key, in the words of the first language that has it. */
  const joined = <Row extends AnswerCounts | OptionCounts>(rows: readonly Row[], keyOf: (row: Row) => string) =>
    [
      ...grouped(
        sortedBy(rows, (row) => [rank(row)]),
        keyOf,
      ).values(),
    ].map((of) => of.reduce(summed));
  const statements = new Map<string, string>();
  const asked = joined(answers, ({ question }) => question).map((row) => {
    statements.set(row.question, row.statement);
    return { ...row, ...instrument };
  });
  const offered = joined(options, ({ question, option }) => JSON.stringify([question, option])).map((row) => ({
    ...row,
    ...instrument,
    statement: statements.get(row.question) ?? row.statement,
  }));
  return { records: records.map((row) => ({ ...row, ...instrument })), answers: asked, options: offered };
}

/** Adds what is counted; a place is not: the first stays. */
function summed<Row extends AnswerCounts | OptionCounts>(one: Row, other: Row): Row {
  const sums = Object.entries(one).map(([name, value]) => {
    const more = other[name as keyof Row];
    return [name, typeof value === 'number' && name !== 'position' ? value + Number(more) : value];
  });
  return Object.fromEntries(sums) as Row;
}
