const characters = (count: number) => `${count.toLocaleString('en')} ${count === 1 ? 'character' : 'characters'}`;

/** Every sentence of the survey that is not a question. */
export const TEXTS = {
  heading: (service: string) => `Your experience with ${service}`,
  tab: 'Give feedback',
  here: (heading: string) => `A survey is on this page: ${heading}`,
  close: 'Close',
  agreement: 'How much do you agree or disagree with each statement?',
  voluntary: 'Answering is voluntary.',
  required: '(required)',
  checkAll: 'Check all that apply.',
  added: (statement: string) => `A question was added: ${statement}`,
  removed: (statement: string) => `A question was removed: ${statement}`,
  personal: 'Please leave out personal information, such as your name or Social Security number.',
  left: (count: number) => `${characters(count)} left`,
  over: (count: number) => `${characters(count)} too many`,
  submit: 'Submit',
  decline: 'No, thanks',
  omb: (number: string, expires: string) => `OMB No. ${number} · Expires ${expires}`,
  noticeTitle: 'Paperwork Reduction Act statement',
  unless: (number: string, expires: string) =>
    `This collection of information has OMB control number ${number}, which expires on ${expires}. An agency may not conduct or sponsor, and you are not required to respond to, a collection of information unless it displays a currently valid OMB control number.`,
  burden: (minutes: number, contact: string) =>
    `We estimate that this survey takes ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}, including the time to read the instructions, gather the facts and answer. Comments on this estimate: ${contact}`,
  privacy: 'Privacy',
  errorTitle: 'Your answers have not been submitted yet',
  unrated: 'Choose how much you agree or disagree',
  unchosen: 'Choose an answer',
  unchecked: 'Choose at least one',
  unwritten: 'Write an answer',
  tooLong: (count: number) => `Shorten your answer by ${characters(count)}`,
  saving: 'Saving your answers',
  thanks: 'Thank you',
  delivered: (provider: string) => `Your answers have reached ${provider}.`,
  saved: (provider: string) =>
    `Your answers are saved on this device and will be sent to ${provider} as soon as the connection allows. You can close this page.`,
  unsavedTitle: 'Your answers are not saved yet',
  unsaved: (provider: string) =>
    `This browser does not let us keep them. Please leave this page open while we try to send them to ${provider}.`,
  refusedTitle: 'Your answers were not accepted',
  refused: 'They could not be recorded and will not be sent again.',
  declined: 'You chose not to answer. None of your answers were kept or sent.',
  reopen: 'Answer after all',
  renew: 'New survey',
  leaving: 'Are you still there? Your answers will be cleared in 20 seconds and not be sent.',
  stay: 'Go on answering',
};
