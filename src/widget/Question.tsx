import type { Voice } from '../language/voice.ts';
import { nameOf } from './answers.ts';
import { Fragment, h } from './element.ts';
import { FreeText } from './FreeText.tsx';
import { Options } from './Options.tsx';
import type { AskedQuestion } from './state.ts';

interface Props extends AskedQuestion {
  readonly voice: Voice;
  /** What the ids begin with. */
  readonly prefix: string;
}

/**
 * One question with what is wrong with its answer. What can be chosen stands in a native fieldset, and the error
 * describes every control in it: the one association that screen readers speak once the group has been visited
 * (WCAG SC 3.3.1). That an answer is required is written, as the attribute is not spoken of radios.
 */
export function Question({
  question,
  error,
  excess,
  announcedExcess,
  isPersonal,
  voice: { say, scale },
  prefix,
}: Props) {
  const name = nameOf(question.id);
  const id = prefix + name;
  const errorId = error && `${id}-error`;
  const look = error ? 'question wrong' : 'question';
  const isMultiple = question.kind === 'choice' && question.isMultiple;
  const title = (
    <>
      {question.statement} {question.isRequired && <span class="hint">{say('required')}</span>}{' '}
      {isMultiple && <span class="hint">{say('checkAll')}</span>}
    </>
  );
  const problem = error && (
    <p class="error" part="error" id={errorId}>
      {say(...error)}
    </p>
  );
  return question.kind === 'text' ? (
    <div class={look} part="question">
      <label for={id} class="legend">
        {title}
      </label>
      <FreeText
        id={id}
        name={name}
        problem={problem}
        errorId={errorId}
        excess={excess}
        announcedExcess={announcedExcess}
        isPersonal={isPersonal}
        say={say}
      />
    </div>
  ) : (
    <fieldset class={look} part="question">
      <legend>{title}</legend>
      {problem}
      <Options question={question} name={name} errorId={errorId} scale={scale} />
    </fieldset>
  );
}
