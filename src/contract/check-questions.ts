import { isStandard, type StandardQuestion } from '../standard/edition.ts';
import { EDITIONS } from '../standard/editions.ts';
import type { Condition, Question } from '../standard/question.ts';
import { type Choices, questionsOf } from '../standard/questions.ts';
import { RATINGS } from '../standard/scale.ts';
import type { Configuration } from './configuration.ts';
import { LARGEST_WORDING, LONGEST, MOST_OPTIONS } from './limits.ts';
import type { Tell } from './schema.ts';
import { characters, utf8Bytes } from './text.ts';

/** What is wrong with a choice of questions whose keys are each right by themselves. */
export function checkQuestions(choices: Choices & Pick<Configuration, 'touchpoints'>, tell: Tell): void {
  const { edition, surveyType, drivers = [], wordings, questions, touchpoints } = choices;
  const permitted = EDITIONS[edition].wordings;

  drivers.forEach((driver, index) => {
    if (!permitted[driver]) tell(`drivers[${index}]`, `is no driver of edition ${edition}`);
  });
  for (const [id, name] of Object.entries(wordings)) {
    const names = Object.keys(permitted[id as StandardQuestion] ?? {});
    if (!names.includes(name)) {
      tell(
        `wordings.${id}`,
        names.length > 0 ? `must be one of ${names.join(', ')}` : `is no question of edition ${edition}`,
      );
    }
  }
  if (surveyType === 'thumbs_up_down' && !permitted.positive) {
    tell('surveyType', `must be likert_scale in edition ${edition}, as only edition 2023 asks by thumbs`);
  }
  questions.forEach(({ id, kind, options }, index) => {
    const key = `questions[${index}]`;
    const count = Object.keys(options ?? {}).length;
    if (isStandard(id)) tell(`${key}.id`, "is the name of one of the standard's questions");
    if (questions.findIndex((each) => each.id === id) < index) tell(`${key}.id`, 'is the name of a question before it');
    if (kind === 'choice' || kind === 'check_all') {
      if (count < 2 || count > MOST_OPTIONS) tell(`${key}.options`, `must be 2 to ${MOST_OPTIONS} labels by their ids`);
    } else if (options) tell(`${key}.options`, `must be left out of a question of kind ${kind}`);
  });

  const keyOf = (id: string) => `questions[${questions.findIndex((each) => each.id === id)}]`;
  const asked = questionsOf(choices);
  asked.forEach(({ id, when }, index) => {
    // The edition's own conditions name the answers of both survey types.
    if (when && !isStandard(id)) checkCondition(when, asked.slice(0, index), keyOf(id), tell);
    // What is answered there would be lost.
    if (touchpoints && !touchpoints[id]) tell(`touchpoints.${id}`, 'is missing');
  });
  checkWords(choices, keyOf, tell);
}

/** What is wrong with the words in which a choice of questions is asked; `keyOf` says where own questions stand. */
export function checkWords(choices: Choices, keyOf: (id: string) => string, tell: Tell): void {
  const asked = questionsOf(choices);
  for (const { id, statement } of asked) {
    if (characters(statement) > LONGEST.statement) {
      tell(
        isStandard(id) ? `statements.${id}` : keyOf(id),
        `is longer than ${LONGEST.statement} characters once its names are filled in`,
      );
    }
  }

  const naming = asked.find((question) => JSON.stringify(question).includes('{population}'));
  if (naming) tell('population', `is missing, and what ${naming.id} says names it`);
  if (utf8Bytes(JSON.stringify(asked)) > LARGEST_WORDING) {
    tell('questions', `make more than ${LARGEST_WORDING} bytes, statements and options together`);
  }
}

/** A condition can only hold of a question before it, and of an answer that it can have. */
function checkCondition({ question, is }: Condition, before: readonly Question[], key: string, tell: Tell): void {
  const asked = before.find(({ id }) => id === question);
  if (!asked) {
    tell(`${key}.when.question`, 'must be the id of a question that is asked before it');
    return;
  }
  const answers =
    asked.kind === 'choice' ? asked.options.map(({ id }) => id) : asked.kind === 'rating' ? RATINGS.map(String) : [];
  is.forEach((each, index) => {
    if (!answers.includes(each)) tell(`${key}.when.is[${index}]`, `must be one of ${answers.join(', ')}`);
  });
}
