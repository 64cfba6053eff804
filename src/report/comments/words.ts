/** The most words of one search, and the most characters. */
const MOST_WORDS = 20;
export const MOST_CHARACTERS = 200;

/** Whether a text has all the words of a search. */
export type HasWords = (text: string) => boolean;

/**
 * Reads a search: a text is found that has each of its words somewhere, in letters of any case and width, with accents
 * or without. Nothing in it is a wildcard. Words are compared here and by no database, as none folds letters like
 * another; it takes time in proportion to the text. Throws for a search that is too long.
 */
export function searchFor(search: string): HasWords {
  const words = [...new Set(folded(search).split(/\s+/))].filter(Boolean);
  if (words.length > MOST_WORDS || search.length > MOST_CHARACTERS) {
    throw new Error(
      `The search is longer than ${MOST_WORDS} words or ${MOST_CHARACTERS} characters. Search for fewer words.`,
    );
  }
  return (text) => {
    if (words.length === 0) return true;
    const shown = folded(text);
    return words.every((word) => shown.includes(word));
  };
}

/** Letters without case, width and accents. What is unseen between them goes: a soft hyphen hides no word. */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{Mn}\p{Cf}]/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss');
