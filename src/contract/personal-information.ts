/**
 * What stands in the place of personal information: no word of any language, not to be taken for one that somebody
 * wrote, and never longer than what was there.
 */
export const MASK = '[***]';

/** A text with its personal information masked, and how many pieces of it there were. */
export interface MaskedText {
  readonly text: string;
  readonly masked: number;
}

/** What people put between digits: spaces, dots, brackets, dashes of every kind, and marks of the text's direction. */
const BETWEEN = '[-. ()\xa0\xad\u2000-\u206f\u2212\u3000\uff0d]';

/**
 * The first that fits is taken. None repeats without a bound or looks back, so that no text takes long and every
 * browser can read it.
 */
const PERSONAL = new RegExp(
  [
    // An e-mail address. It neither begins nor ends amid digits, so that in its place it makes no number of the rest.
    String.raw`(?:\b|(?!\d))[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,9}[\w-]*`,
    // A payment card of 15 to 19 digits, if the last one is right (Luhn).
    String.raw`\b([2-6]\d{3}(?:_?\d{6}_?\d{5}|(?:_?\d{4}){3}\d{0,3}))(?!\d)`,
    // A Social Security number, or one of those for taxpayers (ITIN), by the areas, groups and serials that are given
    // out. Nine digits in a row are taken for one; ZIP+4 has its dash elsewhere.
    String.raw`\b(?!000|666|9\d\d_{0,3}[0-4]|\d{3}_{0,3}00)\d{3}(?:_{1,3}\d\d_{1,3}|\d\d)(?!0000)\d{4}(?!\d)`,
    // A phone number of the United States. One that is free to call is an agency's own, and is what people write about.
    String.raw`\(?\b(?:1_{0,3})?(?!8(\d)\2)[2-9]\d\d_{0,3}[2-9]\d\d_{0,3}\d{4}(?!\d)`,
    // A phone number of another country, by its plus sign.
    String.raw`\+[2-9](?:_{0,3}\d){7,14}(?!\d)`,
  ]
    .join('|')
    .replaceAll('_', BETWEEN),
  'g',
);

/**
 * Masks what looks like a Social Security number, payment card, phone number or e-mail address in a text, and counts it.
 * `maskPersonal(text).text` has nothing left to mask, and is never longer than `text`. Names, postal addresses, dates of
 * birth and numbers of documents are not found.
 */
export function maskPersonal(text: string): MaskedText {
  // Digits of Arabic, Persian and full width are read as those of ASCII; each is one character, so that places stay.
  const plain = text.replace(/[٠-٩۰-۹０-９]/g, (digit) => `${digit.charCodeAt(0) & 15}`);
  let kept = '';
  let end = 0;
  let masked = 0;
  for (const { 0: found, 1: card, index } of plain.matchAll(PERSONAL)) {
    if (card && !isCard(card)) continue;
    kept += text.slice(end, index) + MASK;
    end = index + found.length;
    masked += 1;
  }
  return { text: kept + text.slice(end), masked };
}

/** Whether the last digit of a card's number is right (ISO/IEC 7812-1, annex B): every second one from it counts double. */
const isCard = (card: string): boolean =>
  (card.match(/\d/g) ?? [])
    .reverse()
    .reduce((sum, digit, index) => sum + (index % 2 ? (+digit * 2) % 9 || +digit : +digit), 0) %
    10 ===
  0;
