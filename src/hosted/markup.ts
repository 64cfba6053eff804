import type { Child, Description } from '../widget/element.ts';

/** How a tree of elements is written where nothing runs: what is posted, and what stands in its fields. */
export interface Page {
  /** What stands in the fields of a name: what is ticked, or what was written. */
  readonly valuesOf: (name: string) => readonly string[];
  /** What stands in an element's place, where what hears its events is not there; else the element itself. */
  readonly replace: (element: Description) => Child;
}

/** Elements without an end tag (HTML, void elements); of those that a survey is made of. */
const VOID = ['input', 'img'];

/** Text as it stands in HTML, between tags and in quoted attributes alike. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** Writes elements as HTML. Their events fall away, and every text is escaped: nothing in it is ever a tag. */
export function markupOf(child: Child, page: Page): string {
  const named = new Set<unknown>();

  const write = (each: Child): string => {
    if (Array.isArray(each)) return each.map(write).join('');
    if (!each || each === true) return '';
    if (typeof each === 'string') return escapeHtml(each);
    const replaced = page.replace(each as Description);
    return replaced === each ? element(each as Description) : write(replaced);
  };

  const element = ({ tag, attributes, children }: Description): string => {
    const start = `<${tag}${attributesOf({ ...attributes, ...fieldOf(tag, attributes) })}>`;
    if (VOID.includes(tag)) return start;
    // A line end at the start of a text area belongs to the tag.
    const inside =
      tag === 'textarea' ? `\n${escapeHtml(page.valuesOf(`${attributes.name}`)[0] ?? '')}` : write(children);
    return `${start}${inside}</${tag}>`;
  };

  /** What a field has of its page: its text, or whether it is ticked, and for the first of a name the id that errors link to. */
  const fieldOf = (tag: string, { type, name, value, id }: Description['attributes']) => {
    if (tag !== 'input' || type === 'hidden') return {};
    const isFirst = !named.has(name);
    named.add(name);
    const values = page.valuesOf(`${name}`);
    if (value === undefined) return { value: values[0] };
    return { id: id ?? (isFirst ? name : undefined), checked: values.includes(`${value}`) };
  };

  return write(child);
}

/**
 * Attributes by the names that HTML has for them, which are those of the DOM in lower case; a drawing's keep theirs.
 * What is neither text nor number nor `true` is none: what hears events is a function.
 */
const attributesOf = (attributes: Description['attributes']): string =>
  Object.entries(attributes)
    .filter(([, value]) => ['string', 'number'].includes(typeof value) || value === true)
    .filter(([name]) => name !== 'part')
    .map(([name, value]) => {
      const written = name === 'viewBox' ? name : name.toLowerCase();
      return value === true ? ` ${written}` : ` ${written}="${escapeHtml(`${value}`)}"`;
    })
    .join('');
