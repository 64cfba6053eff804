/** The longest name that is made; a name that somebody writes may be longer. */
const LONGEST = 30;

/**
 * A name for records and files made of words that a person wrote, and that none of the others has: letters, digits and
 * hyphens. It begins with a letter, as an object puts names that are numbers before all others.
 */
export function nameFrom(words: string, others: readonly string[], otherwise: string): string {
  const plain = words
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');
  const lastWord = plain.lastIndexOf('-', LONGEST);
  const base = (plain.length > LONGEST ? plain.slice(0, lastWord > 0 ? lastWord : LONGEST) : plain) || otherwise;
  let name = base;
  for (let count = 2; others.includes(name); count += 1) name = `${base}-${count}`;
  return name;
}
