import { REFERENCE } from './reference.ts';

/** The Markdown table of every key: what it says, and its default. */
export const referenceTable = (): string =>
  [
    '| key | what it says | default |',
    '| --- | --- | --- |',
    ...Object.entries(REFERENCE).map(([key, { what, otherwise }]) => `| \`${key}\` | ${what} | ${otherwise} |`),
  ].join('\n');

/** A document with the table of keys between its two comments, in place of what stands there. */
export const withReferenceTable = (document: string): string =>
  withTable(document, 'reference', 'src/contract/reference.ts', referenceTable());

/** A document with a table that is made of a source, between the two comments of that name. */
export function withTable(document: string, name: string, source: string, table: string): string {
  const first = `<!-- ${name}: made by npm run reference from ${source} -->`;
  const last = `<!-- /${name} -->`;
  const begin = document.indexOf(first);
  const end = document.indexOf(last, begin);
  if (begin < 0 || end < 0) throw new Error(`The document has no place for the table: put ${first} and ${last} there.`);
  return `${document.slice(0, begin)}${first}\n${table}\n${document.slice(end)}`;
}
