/**
 * Text that every database takes: lone surrogates become U+FFFD and NUL goes, both of which PostgreSQL refuses;
 * line ends become LF.
 */
export function wellFormed(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll('\0', '')
    .replace(/\r\n?/g, '\n');
}

/** Characters as a person counts typing them: Unicode code points, so that an emoji is one or a few, never a half. */
export function characters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** Length in bytes of well-formed text as UTF-8. */
export function utf8Bytes(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const point = character.codePointAt(0) as number;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}
