/** A text with what is given in its `{places}`, numbers as `lang` writes them. A place that nothing is given for stays. */
export function fillIn(
  text: string,
  given: Readonly<Record<string, string | number | undefined>>,
  lang?: string,
): string {
  let filled = text;
  for (const [name, value] of Object.entries(given)) {
    // A name may hold what looks like a place: its brace is put by as a character that no text has.
    filled = filled.replaceAll(`{${name}}`, (place) => value?.toLocaleString(lang).replaceAll('{', '\0') ?? place);
  }
  return filled.replaceAll('\0', '{');
}
