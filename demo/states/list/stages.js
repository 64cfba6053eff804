/** @typedef {import('./words.js').Words} Words */

/**
 * How far a respondent has come, with what a tester is told of it.
 *
 * @typedef {object} Stage
 * @property {string} title
 * @property {string} summary What is special here, in one sentence.
 * @property {readonly import('../steps.js').Step[]} steps What leads to it from a survey that nobody has begun.
 * @property {readonly import('../shown.js').Shown[]} shows What is there then; nothing where the survey is not shown.
 * @property {readonly import('../shown.js').Shown[]} [hides] What is not there then, or not to be seen.
 * @property {readonly import('../shown.js').Shown[]} [becomes] What comes in its place by itself.
 * @property {readonly string[]} sees
 * @property {readonly string[]} hears
 * @property {readonly string[]} presses
 * @property {readonly string[]} tests The Trusted Tester tests that it serves.
 * @property {import('../collector.js').Behaviour} [collector] How the collector behaves; it accepts unless this says otherwise.
 * @property {'blocked' | 'stalls'} [device] What is wrong with the storage of the device.
 * @property {Readonly<Record<string, unknown>>} [configuration]
 */

/**
 * The stages of a survey in the words of one language.
 *
 * @param {Words} words
 */
export function stagesIn(words) {
  const { agree, neither, trust, submit } = words;

  /** Every statement rated and sent. */
  const answeredAndSent = [{ chooseEverywhere: agree }, { press: submit }];

  /** What stands in the place of the survey once it is over. */
  const over = {
    steps: answeredAndSent,
    hears: ['The heading, as the focus goes there, and then the message: each once.'],
    presses: [
      'The focus is on the heading: Tab goes on from there, not from the top of the page.',
      'Nothing is timed: the message stays.',
    ],
    tests: ['2.D', '4.F', '4.G', '5.E', '6.B', '8.A', '10.A', '13.A', '13.C'],
  };

  return /** @satisfies {Readonly<Record<string, Stage>>} */ ({
    untouched: {
      title: 'Untouched',
      summary: 'The survey as it comes, before anybody has answered.',
      steps: [],
      shows: [
        { what: 'heading', says: words.heading },
        { what: 'question', says: trust },
        { what: 'button', says: submit },
        { what: 'button', says: words.decline },
      ],
      sees: [
        'One statement below another, each with its choices in words, and a field for a comment at the end.',
        'At 320 pixels or 400 percent the choices stand below each other, and nothing is cut off or scrolls sideways.',
        'Whole tiles can be clicked, not only the circles in them.',
      ],
      hears: [
        'Each statement with the first of its choices, “(required)” where an answer is required, and each choice with its place, such as “1 of 5”.',
        'The comment with its question and the request to leave out personal information.',
      ],
      presses: [
        'Tab goes to the first statement; arrow keys move among its choices and choose; nothing else on the page changes.',
        'Tab goes on: the next statement, the comment, Submit, “No, thanks”. Shift+Tab goes back the same way.',
        'Wherever the focus is, its outline is seen.',
      ],
      tests: [
        ...['1.E', '2.B', '2.C', '4.A', '4.B', '4.C', '4.D', '4.E', '4.F', '5.A', '5.B', '5.C', '5.D', '6.A', '8.A'],
        ...['9.C', '10.A', '10.B', '10.C', '11.A', '13.B', '13.C', '15.A', '15.B', '18.A'],
      ],
    },
    answered: {
      title: 'Answered',
      summary: 'Every statement has an answer, and nothing is submitted.',
      steps: [{ chooseEverywhere: neither }],
      shows: [{ what: 'chosen', says: neither, of: trust }],
      sees: ['The chosen tiles differ by a filled circle and a thicker border, not by colour alone.'],
      hears: ['The chosen one as selected or checked, when Tab comes back to its statement.'],
      presses: ['Arrow keys change an answer. The page does not move on, and nothing is submitted, by choosing alone.'],
      tests: ['4.A', '4.D', '4.F', '5.C', '5.D', '13.A', '13.C'],
    },
    'in-error': {
      title: 'In error',
      summary: 'Submitted without the required answer: what is missing is told at the top and at its place.',
      steps: [{ press: submit }],
      shows: [
        { what: 'errors', says: words.wrong },
        { what: 'error', says: words.unrated, of: trust },
      ],
      sees: [
        'A box over the questions lists each error as a link. The error stands again under its statement, beside a line.',
        'Errors are told in words; colour alone tells nothing.',
      ],
      hears: [
        'The heading of the box, as the focus goes there, and then the list of errors.',
        'At the statement: the error together with each of its choices.',
      ],
      presses: [
        'Enter on the error’s link goes to the first choice of its statement, with the statement in sight.',
        'Choose an answer and press Submit: the survey is sent.',
      ],
      tests: ['4.F', '4.G', '5.C', '5.E', '5.F', '5.G', '6.A', '6.B', '10.A', '10.B', '10.C', '10.D', '13.A', '13.C'],
    },
    'comment-too-long': {
      title: 'Comment too long',
      summary: 'A comment has one character too many: nothing is cut off, and it is told by how much to shorten it.',
      steps: [{ chooseEverywhere: agree }, { write: 'x', times: 5001, into: words.comment }, { press: submit }],
      shows: [
        { what: 'errors', says: words.wrong },
        { what: 'error', says: words.shorten, of: words.comment },
        { what: 'text', says: words.over },
      ],
      sees: ['The whole comment is in the field, and under it how many characters are too many.'],
      hears: [
        'How many characters are left or too many, once the typing rests for a second: not with every key.',
        'At the comment: its question and the error.',
      ],
      presses: ['Enter on the error’s link goes to the comment. Delete one character and press Submit: it is sent.'],
      tests: ['2.D', '5.A', '5.C', '5.E', '5.F', '5.G', '13.C'],
    },
    'notice-open': {
      title: 'Notice open',
      summary: 'The Paperwork Reduction Act statement is unfolded under the questions.',
      steps: [{ press: words.notice }],
      shows: [
        { what: 'text', says: words.estimate },
        { what: 'text', says: words.expires },
      ],
      sees: [
        'The control number and its date stand at the top, the statement under its title, and a link to the privacy notice.',
      ],
      hears: ['The title as a control that is expanded or collapsed, and then the statement.'],
      presses: ['Enter or Space on the title folds and unfolds it; the focus stays there.'],
      tests: ['4.A', '4.D', '4.F', '4.G', '6.A', '6.B', '13.C'],
    },
    sending: {
      title: 'Sending',
      summary:
        'Submit was pressed and the device has not stored the answers yet; here it never does, so that you have time.',
      steps: answeredAndSent,
      device: 'stalls',
      shows: [
        { what: 'announced', says: words.saving },
        { what: 'heading', says: words.heading },
      ],
      sees: ['The Submit button is faint. Everything else stays, also what was answered.'],
      hears: ['The focus stays on Submit, which is said to be unavailable.'],
      presses: ['Submit again, by key or mouse: nothing more happens, and nothing is sent twice.'],
      tests: ['2.D', '4.F', '5.E', '6.B'],
    },
    delivered: {
      ...over,
      title: 'Delivered',
      summary: 'The answers have reached the agency.',
      shows: [
        { what: 'heading', says: words.thanks },
        { what: 'status', says: words.delivered },
      ],
      hides: [{ what: 'button', says: submit }],
      sees: ['The questions are gone; the thanks stand in their place.'],
    },
    saved: {
      ...over,
      title: 'Saved offline',
      summary: 'The agency cannot be reached: the answers are kept on the device and sent later.',
      collector: 'is-busy',
      shows: [
        { what: 'heading', says: words.thanks },
        { what: 'status', says: words.saved },
      ],
      hides: [{ what: 'button', says: submit }],
      sees: ['The message says that the answers are saved, and does not say that they have arrived.'],
    },
    'saved-then-delivered': {
      ...over,
      title: 'Saved, then delivered',
      summary: 'The agency answers after eight seconds: the message changes by itself.',
      collector: 'accepts-late',
      shows: [
        { what: 'heading', says: words.thanks },
        { what: 'status', says: words.saved },
      ],
      becomes: [{ what: 'status', says: words.delivered }],
      sees: ['First that the answers are saved on this device; after eight seconds, that they have arrived.'],
      hears: ['The second message, without a key pressed and wherever the focus is.'],
    },
    'not-saved': {
      ...over,
      title: 'Not saved',
      summary: 'The device stores nothing and the agency cannot be reached: the answers are in this page alone.',
      collector: 'is-busy',
      device: 'blocked',
      shows: [
        { what: 'heading', says: words.unsavedTitle },
        { what: 'status', says: words.unsaved },
      ],
      hides: [{ what: 'button', says: submit }],
      sees: ['A warning that asks to leave the page open. It gives no thanks for what has not arrived.'],
    },
    refused: {
      ...over,
      title: 'Refused',
      summary: 'The agency’s collector refuses the answers for good.',
      collector: 'refuses',
      shows: [
        { what: 'heading', says: words.refusedTitle },
        { what: 'status', says: words.refused },
      ],
      hides: [{ what: 'button', says: submit }],
      sees: ['A warning that says plainly that the answers were not recorded.'],
    },
    declined: {
      ...over,
      title: 'Declined',
      summary: 'The respondent chose not to answer.',
      steps: [{ press: words.decline }],
      shows: [
        { what: 'heading', says: words.heading },
        { what: 'status', says: words.declined },
        { what: 'button', says: words.reopen },
      ],
      hides: [{ what: 'button', says: submit }],
      sees: [`The message, and under it the button “${words.reopen}”.`],
      presses: [
        'The focus is on the heading: Tab goes on from there, not from the top of the page.',
        `“${words.reopen}” brings the questions back, with the focus on the heading.`,
      ],
    },
    'answered-after-all': {
      title: 'Answered after all',
      summary: 'Declined first, and then the questions were asked for again.',
      steps: [{ press: words.decline }, { press: words.reopen }],
      shows: [
        { what: 'heading', says: words.heading },
        { what: 'question', says: trust },
        { what: 'button', says: submit },
      ],
      hides: [{ what: 'button', says: words.reopen }],
      sees: ['The questions as they came at first, without answers.'],
      hears: ['The heading, as the focus goes there.'],
      presses: ['Tab goes from the heading to the first statement.'],
      tests: ['4.F', '4.G', '4.H', '6.B'],
    },
  });
}
