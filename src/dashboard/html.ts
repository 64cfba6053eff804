/** Markup that is safe to send as it is. */
export interface Html {
  readonly markup: string;
}

/** What can stand in a template: text, which is escaped, markup, a list of either, or nothing. */
export type Content = Html | string | number | null | undefined | false | readonly Content[];

/** A template of markup: whatever is put into it is text unless it was made by this, as names come from records. */
export function html(strings: TemplateStringsArray, ...contents: readonly Content[]): Html {
  return { markup: String.raw({ raw: strings }, ...contents.map(markupOf)) };
}

/** Markup that something else made, such as a chart. */
export const trusted = (markup: string): Html => ({ markup });

/** Text as it must stand in markup, also inside an attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

function markupOf(content: Content): string {
  if (content === null || content === undefined || content === false) return '';
  if (typeof content === 'object') return 'markup' in content ? content.markup : content.map(markupOf).join('');
  return escaped(String(content));
}
