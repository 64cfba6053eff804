/**
 * Properties of objects that no configuration, record, other file, page or other copy of the script ever sees: they are
 * written short in what pages download. A name that is also a text, as of a key that is looked up, is none of these.
 */
const INTERNAL_NAMES = [
  ...['announcedExcess', 'answered', 'asked', 'attributes', 'broadcast', 'channels', 'configure', 'described'],
  ...['description', 'entry', 'errorId', 'excess', 'flush', 'focused', 'goTo', 'hear', 'inside', 'isAsked'],
  ...['isFormShown', 'isMultiple', 'isReady', 'isRequired', 'isShown', 'isTrustRequired', 'isWarned', 'keep'],
  ...['listen', 'news', 'node', 'notice', 'offer', 'onAnswered', 'onBegun', 'onDeclined', 'onFinished'],
  ...['onLanguage', 'onLeave', 'onRenew', 'onStatus', 'onWake', 'own', 'pauseUntil', 'pausedUntil', 'prefix'],
  ...['problem', 'problems', 'reasonNot', 'say', 'sayDay', 'setOver', 'shared', 'size', 'speak', 'stage', 'tag'],
  ...['voice', 'what'],
];

/** Matches these names and no others. Throws where a script has one as a text too, which would then name nothing. */
export function internalNames(script: string): RegExp {
  const texts = INTERNAL_NAMES.filter((name) => new RegExp(`["'\`]${name}["'\`]`).test(script));
  if (texts.length > 0) throw Error(`build/internal-names.ts: take out ${texts.join(', ')}, which is a text too`);
  return new RegExp(`^(${INTERNAL_NAMES.join('|')})$`);
}
