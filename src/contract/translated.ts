import type { Configuration } from './configuration.ts';

/** A configuration in the words that it has under a tag of `translations`; what has none there stays as it is. */
export function translated(configuration: Configuration, tag: string): Configuration {
  const { statements, questions = {}, ...words } = configuration.translations[tag] ?? {};
  return {
    ...configuration,
    ...words,
    statements: { ...configuration.statements, ...statements },
    questions: configuration.questions.map((question) => {
      const { statement = question.statement, options } = questions[question.id] ?? {};
      // One that is not offered is none in another language either.
      const labelOf = ([id, label]: [string, string]) => [id, options?.[id] ?? label];
      const labels = question.options && Object.fromEntries(Object.entries(question.options).map(labelOf));
      return { ...question, statement, options: labels };
    }),
  };
}
