/**
 * What the survey says in one language, as far as steps and expectations name it: written out here and not taken from
 * the product, so that a tester reads what must be there.
 *
 * @typedef {object} Words
 * @property {string} heading
 * @property {string} trust The trust statement.
 * @property {string} comment The question of the closing comment.
 * @property {string} agree
 * @property {string} neither
 * @property {string} submit
 * @property {string} decline
 * @property {string} reopen
 * @property {string} tab
 * @property {string} close
 * @property {string} notice
 * @property {string} here What is announced of a panel.
 * @property {string} wrong The heading over the errors.
 * @property {string} unrated
 * @property {string} shorten
 * @property {string} over
 * @property {string} saving
 * @property {string} thanks
 * @property {string} delivered
 * @property {string} saved
 * @property {string} unsavedTitle
 * @property {string} unsaved
 * @property {string} refusedTitle
 * @property {string} refused
 * @property {string} declined
 */

/** The transaction that the survey of each state asks about. */
export const TRANSACTION = { service: 'Passport renewal', provider: 'the Department of State' };

const HEADING = `Your experience with ${TRANSACTION.service}`;

/**
 * What the survey says in English.
 *
 * @type {Readonly<Words>}
 */
export const ENGLISH = {
  heading: HEADING,
  trust: `This interaction increased my trust in ${TRANSACTION.provider}.`,
  comment: 'Anything else you want us to know about your experience?',
  agree: 'Agree',
  neither: 'Neither agree nor disagree',
  submit: 'Submit',
  decline: 'No, thanks',
  reopen: 'Answer after all',
  tab: 'Give feedback',
  close: 'Close',
  notice: 'Paperwork Reduction Act statement',
  here: `A survey is on this page: ${HEADING}`,
  wrong: 'Your answers have not been submitted yet',
  unrated: 'Choose how much you agree or disagree',
  shorten: 'Shorten your answer by 1 character',
  over: '1 character too many',
  saving: 'Saving your answers',
  thanks: 'Thank you',
  delivered: `Your answers have reached ${TRANSACTION.provider}.`,
  saved: `Your answers are saved on this device and will be sent to ${TRANSACTION.provider} as soon as the connection allows. You can close this page.`,
  unsavedTitle: 'Your answers are not saved yet',
  unsaved: `This browser does not let us keep them. Please leave this page open while we try to send them to ${TRANSACTION.provider}.`,
  refusedTitle: 'Your answers were not accepted',
  refused: 'They could not be recorded and will not be sent again.',
  declined: 'You chose not to answer. None of your answers were kept or sent.',
};
