import { type Choices } from '../standard/questions.ts';
import type { Tell } from './schema.ts';
/** What is wrong with a choice of questions whose keys are each right by themselves. */
export declare function checkQuestions(choices: Choices, tell: Tell): void;
