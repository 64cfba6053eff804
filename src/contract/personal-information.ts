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

/** What people put between digits, if anything: spaces, dots, brackets, dashes of every kind, and marks of the text's direction. */
const BETWEEN = /[-. ()\xa0\xad\u2000-\u3000\uff0d]{0,3}/.source;

/**
 * The first that fits is taken; `_` is what stands between digits. None repeats without a bound or looks back, so that no
 * text takes long and every browser can read it. What is not ASCII stays escaped, as a page of another encoding than
 * UTF-8 has its scripts read in it, and a range that is read wrong is an error.
 */
const PERSONAL = new RegExp(
  [
    // An e-mail address. It neither begins nor ends amid digits, so that in its place it makes no number of the rest.
    /(?:\b|(?!\d))[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,9}[\w-]*/,
    // A payment card of 15 to 19 digits, if the last one is right (Luhn).
    /\b([2-6]\d{3}(?:_\d{6}_\d{5}|(?:_\d{4}){3}\d{0,3}))(?!\d)/,
    // A Social Security number, or one of those for taxpayers (ITIN), by the areas, groups and serials that are given
    // out. Nine digits in a row are taken for one; ZIP+4 has its dash elsewhere.
    /\b(?!000|666|9\d\d_[0-4]|\d{3}_00)\d{3}(?:(?=\D)_\d\d(?=\D)_|\d\d)(?!0000)\d{4}(?!\d)/,
    // A phone number of the United States. One that is free to call is an agency's own, and is what people write about.
    /\(?\b(?:1_)?(?!8(?<twin>\d)\k<twin>)[2-9]\d\d_[2-9]\d\d_\d{4}(?!\d)/,
    // A phone number of another country, by its plus sign.
    /\+[2-9](?:_\d){7,14}(?!\d)/,
  ]
    .map(({ source }) => source)
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
  let masked = 0;
  const without = text.replace(PERSONAL, (found, card?: string) => {
    if (card && !isCard(card)) return found;
    masked += 1;
    return MASK;
  });
  return { text: without, masked };
}

/** Whether the last digit of a card's number is right (ISO/IEC 7812-1, annex B): every second one from it counts double. */
const isCard = (card: string): boolean => {
  let sum = 0;
  // Not by `reduce`: pages with Prototype 1.6 have another.
  (card.match(/\d/g) ?? []).reverse().forEach((digit, index) => {
    sum += index % 2 ? (+digit * 2) % 9 || +digit : +digit;
  });
  return sum % 10 === 0;
};
