import { isKeys, type Keys } from '../../src/contract/schema.ts';
import { STANDARD_QUESTIONS } from '../../src/standard/edition.ts';
import { nameFrom } from './names.ts';

/** An own question as it stands in the draft: whatever a file has, read where it is used. */
export type Written = Keys;

/** The own questions of a survey; a part that is no question is an empty one. */
export const ownQuestionsOf = (survey: Keys): readonly Written[] =>
  Array.isArray(survey.questions) ? survey.questions.map((each) => (isKeys(each) ? each : {})) : [];

/** A value as a text field shows it. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);

/** The options of a question with their names, in the order shown. */
export const optionsOf = ({ options }: Written): readonly (readonly [string, string])[] =>
  isKeys(options) ? Object.entries(options).map(([id, label]) => [id, textOf(label)]) : [];

/** Whether a question has options to write. */
export const hasOptions = ({ kind }: Written): boolean => kind === 'choice' || kind === 'check_all';

/** A question that is new, with a name that no other has. */
export const newQuestion = (questions: readonly Written[]): Written => ({
  id: questionName('', questions),
  kind: 'rating',
  statement: '',
});

const questionName = (statement: string, others: readonly Written[]) =>
  nameFrom(statement, [...STANDARD_QUESTIONS, ...others.map(({ id }) => textOf(id))], 'question');

/** The questions with one changed; what waits for an answer to it goes with its name. */
export function withQuestion(questions: readonly Written[], index: number, changed: Written): readonly Written[] {
  const before = questions[index] ?? {};
  const written = hasOptions(changed)
    ? { ...changed, options: optionsOf(changed).length > 0 ? changed.options : { 'option-1': '', 'option-2': '' } }
    : without(changed, 'options');
  return questions.map((each, place) => {
    if (place === index) return written;
    const { when } = each;
    return isKeys(when) && when.question === before.id ? { ...each, when: { ...when, question: changed.id } } : each;
  });
}

/** The questions with another wording of one, whose name follows it for as long as nobody chose a name. */
export function withStatement(questions: readonly Written[], index: number, statement: string): readonly Written[] {
  const question = questions[index] ?? {};
  const others = questions.filter((_, place) => place !== index);
  const isMade = question.id === questionName(textOf(question.statement), others);
  return withQuestion(questions, index, {
    ...question,
    statement,
    ...(isMade && { id: questionName(statement, others) }),
  });
}

/** The questions with these labels as the options of one; each keeps its name, or has one made of its label. */
export function withLabels(
  questions: readonly Written[],
  index: number,
  labels: readonly { readonly id?: string; readonly label: string }[],
): readonly Written[] {
  const question = questions[index] ?? {};
  const before = new Map(optionsOf(question));
  const renamed = new Map<string, string>();
  const named: [string, string][] = [];
  labels.forEach(({ id, label }, place) => {
    const others = labels.flatMap((each) => (each.id !== undefined && each.id !== id ? [each.id] : []));
    const taken = [...others, ...named.map(([name]) => name)];
    const otherwise = `option-${place + 1}`;
    const was = id !== undefined ? before.get(id) : undefined;
    const isMade = id === undefined || /^option-\d+(-\d+)?$/.test(id) || id === nameFrom(was ?? '', taken, otherwise);
    const name = isMade ? nameFrom(label, taken, id ?? otherwise) : id;
    if (id !== undefined) renamed.set(id, name);
    named.push([name, label]);
  });
  return questions.map((each, place) => {
    if (place === index) return { ...each, options: Object.fromEntries(named) };
    const { when } = each;
    if (!isKeys(when) || when.question !== question.id || !Array.isArray(when.is)) return each;
    return { ...each, when: { ...when, is: when.is.map((answer) => renamed.get(answer) ?? answer) } };
  });
}

/** The keys without one of them. */
export function without(keys: Keys, key: string): Keys {
  const { [key]: _, ...others } = keys;
  return others;
}
