import { wellFormed } from '../contract/text.ts';
import { type AnswersTo, nameOf } from './answers.ts';

/** What stands in the form at this moment, as it will be recorded. */
export function readForm(form: HTMLFormElement): AnswersTo {
  const values = new FormData(form);
  return (id) =>
    values
      .getAll(nameOf(id))
      .map((value) => wellFormed(String(value)).trim())
      .filter(Boolean);
}
