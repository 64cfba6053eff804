/** Every sentence of the survey that is not a question. */
export const TEXTS = {
  heading: (service: string) => `Your experience with ${service}`,
  introduction: 'How much do you agree or disagree with each statement? Answering is voluntary.',
  required: '(required)',
  personal: 'Please leave out personal information, such as your name or Social Security number.',
  left: (count: number) => `${count.toLocaleString('en')} characters left`,
  over: (count: number) => `${count.toLocaleString('en')} characters too many`,
  submit: 'Submit',
  decline: 'No, thanks',
  omb: (number: string, expires: string) => `OMB No. ${number} · Expires ${expires}`,
  burdenTitle: 'Paperwork Reduction Act statement',
  burden: (minutes: number) =>
    `We estimate that this survey takes ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}, including the time to read the instructions, gather the facts and answer.`,
  unless:
    'You are not required to respond to a collection of information unless it displays a valid OMB control number.',
  burdenContact: (contact: string) => `Comments on this estimate: ${contact}`,
  privacy: 'Privacy',
  errorTitle: 'Your answers have not been submitted yet',
  unanswered: 'Choose how much you agree or disagree',
  tooLong: (count: number) => `Shorten your comment by ${count.toLocaleString('en')} characters`,
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
};
