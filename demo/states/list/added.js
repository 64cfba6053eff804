/**
 * What is announced when a question is added.
 *
 * @param {string} statement
 */
export const added = (statement) => `A question was added: ${statement}`;

/**
 * What is announced when a question is taken away.
 *
 * @param {string} statement
 */
export const removed = (statement) => `A question was removed: ${statement}`;

/** What a tester is told of a question that an answer adds. */
export const ADDED = {
  sees: ['The question that the answer adds, right after those that were asked before. The focus stays at the answer.'],
  hears: ['That a question was added, in its words, while the focus stays at the answer.'],
  presses: ['Tab goes from the answer to the added question. Another answer takes it away again, and tells that too.'],
  tests: ['2.D', '4.F', '4.G', '5.B', '5.C', '5.D', '5.E'],
};
