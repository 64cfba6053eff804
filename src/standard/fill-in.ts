/** A text with what is given in its `{places}`, numbers as `lang` writes them. A place that nothing is given for stays. */
export function fillIn(
  text: string,
  given: Readonly<Record<string, string | number | undefined>>,
  lang?: string,
): string {
  let filled = text;
  for (const [name, value] of Object.entries(given)) {
    filled = filled.replaceAll(`{${name}}`, (place) => value?.toLocaleString(lang) ?? place);
  }
  return filled;
}
