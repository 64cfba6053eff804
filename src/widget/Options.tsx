import type { ChoiceQuestion, Option, RatingQuestion } from '../standard/question.ts';
import { RATINGS } from '../standard/scale.ts';
import type { Words } from '../standard/words.ts';
import { h } from './element.ts';

interface Props {
  readonly question: RatingQuestion | ChoiceQuestion;
  readonly name: string;
  readonly errorId: string | undefined;
  readonly scale: Words['scale'];
}

/** The five points as options, each labelled in words. */
const pointsOf = (scale: Words['scale']): readonly Option[] =>
  RATINGS.map((rating) => ({ id: String(rating), label: scale[rating] }));

/** The longest label, in characters, of which two fit side by side. */
const SHORT = 16;

/** What can be chosen, as native radios, or as checkboxes where it can be several; a short one or other side by side. */
export function Options({ question, name, errorId, scale }: Props) {
  const isRating = question.kind === 'rating';
  const options = isRating ? pointsOf(scale) : question.options;
  const isMultiple = !isRating && question.isMultiple;
  const isPair = !isMultiple && options.length === 2 && options.every(({ label }) => label.length <= SHORT);
  return (
    <div class={isRating ? 'options scale' : isPair ? 'options pair' : 'options'}>
      {options.map(({ id, label, description }) => (
        <label key={id} part="option">
          <input type={isMultiple ? 'checkbox' : 'radio'} name={name} value={id} aria-describedby={errorId} />
          {!isRating && question.id === 'trust' && <Thumb direction={id} />}
          <span>
            {label} {description && <span class="hint">{description}</span>}
          </span>
        </label>
      ))}
    </div>
  );
}

/** A thumb beside the words that say the same. */
function Thumb({ direction }: { readonly direction: string }) {
  return (
    <svg class={direction} viewBox="0 0 24 24" aria-hidden="true">
      <path d="M2 10h4v11H2zm6 0 4-8c2 0 3 1 2.6 3L14 9h7l1 2-3 10H8z" />
    </svg>
  );
}
