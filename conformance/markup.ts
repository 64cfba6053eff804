/** HTML that is safe to stand in other HTML. */
export interface Markup {
  readonly html: string;
}

/** What an element can hold: text, which is escaped, and markup. */
export type Content = string | Markup;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const htmlOf = (content: Content): string => (typeof content === 'string' ? escaped(content) : content.html);

/** Several contents, one a line. */
export const lines = (contents: readonly Content[]): Markup => ({ html: contents.map(htmlOf).join('\n') });

/** An element with its attributes, if any, and what it holds. */
export function element(name: string, ...given: readonly (Content | Readonly<Record<string, string>>)[]): Markup {
  const isContent = (each: (typeof given)[number]): each is Content => typeof each === 'string' || 'html' in each;
  const attributes = given
    .flatMap((each) => (isContent(each) ? [] : Object.entries(each)))
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  const content = given.filter(isContent).map(htmlOf);
  return { html: `<${name}${attributes}>${content.join('')}</${name}>` };
}
