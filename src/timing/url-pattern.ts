/** Whether a path is one of those that the pattern names: `*` stands for any part of it, also an empty one. */
export function isMatch(pattern: string, path: string): boolean {
  // Each part after the first as early as it can stand, the last one at the end: no regular expression, which a long
  // pattern could keep busy for minutes.
  const [first = '', ...parts] = pattern.split('*');
  const last = parts.pop();
  if (last === undefined) return path === first;
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const part of parts) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return path.length - last.length >= at && path.endsWith(last);
}
