import { ENGLISH } from '../standard/words.ts';

/** English: the wording of the published forms, and ours around it. */
export const en = {
  ...ENGLISH,
  lang: 'en',
  dir: 'ltr',
  name: 'English',
  texts: {
    heading: 'Your experience with {service}',
    tab: 'Give feedback',
    here: 'A survey is on this page: {heading}',
    close: 'Close',
    language: 'Survey language',
    spoken: 'This survey is now in English.',
    agreement: 'How much do you agree or disagree with each statement?',
    voluntary: 'Answering is voluntary.',
    required: '(required)',
    checkAll: 'Check all that apply.',
    added: 'A question was added: {statement}',
    removed: 'A question was removed: {statement}',
    personal: 'Please leave out personal information, such as your name or Social Security number.',
    left: { one: '{count} character left', other: '{count} characters left' },
    over: { one: '{count} character too many', other: '{count} characters too many' },
    submit: 'Submit',
    decline: 'No, thanks',
    omb: 'OMB No. {number} · Expires {date}',
    noticeTitle: 'Paperwork Reduction Act statement',
    unless:
      'This collection of information has OMB control number {number}, which expires on {date}. An agency may not conduct or sponsor, and you are not required to respond to, a collection of information unless it displays a currently valid OMB control number.',
    burden: {
      one: 'We estimate that this survey takes {count} minute, including the time to read the instructions, gather the facts and answer. Comments on this estimate: {contact}',
      other:
        'We estimate that this survey takes {count} minutes, including the time to read the instructions, gather the facts and answer. Comments on this estimate: {contact}',
    },
    privacy: 'Privacy',
    errorTitle: 'Your answers have not been submitted yet',
    unrated: 'Choose how much you agree or disagree',
    unchosen: 'Choose an answer',
    unchecked: 'Choose at least one',
    unwritten: 'Write an answer',
    tooLong: { one: 'Shorten your answer by {count} character', other: 'Shorten your answer by {count} characters' },
    saving: 'Saving your answers',
    thanks: 'Thank you',
    delivered: 'Your answers have reached {provider}.',
    saved:
      'Your answers are saved on this device and will be sent to {provider} as soon as the connection allows. You can close this page.',
    unsavedTitle: 'Your answers are not saved yet',
    unsaved:
      'This browser does not let us keep them. Please leave this page open while we try to send them to {provider}.',
    refusedTitle: 'Your answers were not accepted',
    refused: 'They could not be recorded and will not be sent again.',
    declined: 'You chose not to answer. None of your answers were kept or sent.',
    reopen: 'Answer after all',
    renew: 'New survey',
    leaving: 'Are you still there? Your answers will be cleared in 20 seconds and not be sent.',
    stay: 'Go on answering',
  },
} as const;
