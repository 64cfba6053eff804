import type { AnswersTo } from '../widget/answers.ts';
import { nameOf } from '../widget/answers.ts';
import { type Child, type Description, Fragment, h } from '../widget/element.ts';
import { Survey } from '../widget/Survey.tsx';
import type { Actions, AskedQuestion, Stage } from '../widget/state.ts';
import type { HostedSurvey } from './hosted-survey.ts';
import { markupOf } from './markup.ts';
import type { Carried } from './submission.ts';

/** What a page shows of its survey. */
export interface View {
  readonly stage: Extract<Stage, 'asking' | 'delivered' | 'declined'>;
  readonly asked: readonly AskedQuestion[];
  /** What stands in the fields. */
  readonly answersTo: AnswersTo;
  readonly carried: Carried;
  /** The query that the form is posted to, and by which the survey is asked once more. */
  readonly query: string;
  /** The query of the same survey in another language, where it can be chosen. */
  readonly queryIn?: (lang: string) => string;
  /** What stands first in the form. */
  readonly note?: Child;
}

/** The form of those who turn a survey down: one without answers, so that none is sent. */
const DECLINE = 'decline';

// Nothing runs on the page: what these stand on is known by them, and becomes what a form or a link does.
const actions: Actions = { change() {}, goTo() {}, submit() {}, decline() {}, speak() {}, reopen() {} };

/** The survey as HTML: the elements that the script shows, as a form that needs none. */
export function servedSurvey({ words, voice, questions, languages }: HostedSurvey, view: View): string {
  const { stage, asked, answersTo, carried, query, note } = view;
  const state = { stage, isFormShown: stage === 'asking', asked, news: '', isWarned: false };
  // A form that is back has answers in it, which another page would not have.
  const choice = view.queryIn ? languages : [];
  const facts = { ...words, languages: choice, voice, questions, notice: words, prefix: '' };
  const shown = asked.map(({ question }) => question.id).join(' ');

  const replace = (element: Description): Child => {
    const { tag, attributes, children } = element;
    const { onClick, onSubmit, ...others } = attributes;
    if (onSubmit) {
      const form = { method: 'post', action: query, noValidate: true, autocomplete: 'off' };
      return [
        { tag, attributes: { id: DECLINE, ...form }, children: hiddenFields({ ...carried, decline: 'yes' }) },
        { tag, attributes: form, children: [hiddenFields({ ...carried, shown }), note, children] },
      ];
    }
    if (onClick === actions.decline) {
      return { tag, attributes: { ...others, type: 'submit', form: DECLINE }, children };
    }
    if (onClick === actions.reopen) return { tag: 'a', attributes: { href: query }, children };
    if (attributes['aria-pressed']) {
      const isSpoken = attributes['aria-pressed'] === 'true';
      const href = view.queryIn?.(`${attributes.lang}`);
      const { lang } = attributes;
      return { tag: 'a', attributes: { href, lang, hreflang: lang, 'aria-current': isSpoken && 'true' }, children };
    }
    // Why the form is back takes the focus: the page is read from there on.
    if (tag === 'h3' && !attributes.autofocus) return { tag, attributes: { ...attributes, autofocus: true }, children };
    // How many characters are left is counted while somebody types.
    if (tag === 'p' && attributes['aria-hidden']) return null;
    // A status is for what changes; where nothing does, an empty one is nothing.
    if (attributes.role === 'status')
      return isEmpty(children) ? null : { tag, attributes: { class: attributes.class, id: attributes.id }, children };
    return element;
  };

  return markupOf(<Survey {...facts} state={state} actions={actions} />, {
    valuesOf: (name) => answersTo(name.slice(nameOf('').length)),
    replace,
  });
}

/** Says above the questions why the form is back. */
export const noteOf = (look: string, title: string, told: Child): Child => (
  <div class={look}>
    <h3 tabIndex={-1}>{title}</h3>
    {told}
  </div>
);

/** The questions that came in by the last answers, each a link to it, and those that went. */
export const newsOf = (added: readonly (readonly [string, string])[], removed: readonly string[]): Child => (
  <>
    <ul>
      {added.map(([id, told]) => (
        <li key={id}>
          <a href={`#${nameOf(id)}`}>{told}</a>
        </li>
      ))}
    </ul>
    {removed.map((told) => (
      <p key={told}>{told}</p>
    ))}
  </>
);

const hiddenFields = (fields: Readonly<Record<string, string>>): readonly Description[] =>
  Object.entries(fields).map(([name, value]) => ({
    tag: 'input',
    attributes: { type: 'hidden', name, value },
    children: [],
  }));

const isEmpty = (child: Child): boolean => (Array.isArray(child) ? child.every(isEmpty) : !child || child === true);
