/** The columns of a terminal that nobody has widened. */
const WIDTH = 80;

/**
 * Text in lines that fit a terminal, each after an indent. Control characters go: anyone can send a record, and a
 * statement must not drive the terminal that it is shown on.
 */
export function wrap(text: string, indent = ''): readonly string[] {
  const shown = text.replace(/\s+/g, ' ').replace(/[\p{Cc}\p{Cf}]/gu, '');
  const width = WIDTH - indent.length;
  // As many words as fit, or, of a word that never will, as much of it.
  const lines = new RegExp(`\\S.{0,${width - 1}}(?=\\s|$)|\\S{${width}}`, 'gu');
  return (shown.match(lines) ?? []).map((line) => `${indent}${line}`);
}

/** Text that goes on after what its first line begins with, and stands in line with that below. */
export function wrapAfter(start: string, text: string): readonly string[] {
  const [first = start, ...rest] = wrap(text, ' '.repeat(start.length));
  return [start + first.slice(start.length), ...rest];
}
