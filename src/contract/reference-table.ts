import { REFERENCE } from './reference.ts';

const BEGIN = '<!-- reference: made by npm run reference from src/contract/reference.ts -->';
const END = '<!-- /reference -->';

/** The Markdown table of every key: what it says, and its default. */
export const referenceTable = (): string =>
  [
    '| key | what it says | default |',
    '| --- | --- | --- |',
    ...Object.entries(REFERENCE).map(([key, { what, otherwise }]) => `| \`${key}\` | ${what} | ${otherwise} |`),
  ].join('\n');

/** A document with the table between its two comments, in place of what stands there. */
export function withReferenceTable(document: string): string {
  const begin = document.indexOf(BEGIN);
  const end = document.indexOf(END, begin);
  if (begin < 0 || end < 0) throw new Error(`The document has no place for the table: put ${BEGIN} and ${END} there.`);
  return `${document.slice(0, begin)}${BEGIN}\n${referenceTable()}\n${document.slice(end)}`;
}
