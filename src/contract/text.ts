/**
 * Text that every database takes: lone surrogates become U+FFFD and NUL goes, both of which PostgreSQL refuses;
 * line ends become LF.
 */
export function wellFormed(text: string): string {
  // Firefox before 119 and Chrome before 111 lack what Safari has had since 16.4.
  return (text.toWellFormed?.() ?? text.replace(/\p{Surrogate}/gu, '\uFFFD'))
    .replaceAll('\0', '')
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n');
}

/** Characters as a person counts typing them: Unicode code points, so that an emoji is one or a few, never a half. */
export const characters = (text: string): number => [...text].length;

/** Length in bytes of well-formed text as UTF-8. */
export const utf8Bytes = (text: string): number =>
  // No `TextEncoder` is in scope, as this runs anywhere. Each byte that is not itself here is a `%` and two digits.
  encodeURIComponent(text).replace(/%../g, '%').length;
