import { escaped } from './html.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** An element as the plotting library makes it: attributes, text and children, and no inline style. */
export class SvgElement {
  readonly namespaceURI = SVG;
  readonly ownerDocument: SvgDocument;
  readonly tagName: string;
  parentNode: SvgElement | null = null;
  readonly children: SvgElement[] = [];
  readonly #attributes = new Map<string, string>();
  #text = '';

  constructor(ownerDocument: SvgDocument, tagName: string) {
    this.ownerDocument = ownerDocument;
    this.tagName = tagName;
  }

  setAttribute(name: string, value: unknown): void {
    this.#attributes.set(name, String(value));
  }

  setAttributeNS(_namespace: string, name: string, value: unknown): void {
    this.setAttribute(name, value);
  }

  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.#attributes.has(name);
  }

  removeAttribute(name: string): void {
    this.#attributes.delete(name);
  }

  appendChild(child: SvgElement): SvgElement {
    return this.insertBefore(child, null);
  }

  insertBefore(child: SvgElement, next: SvgElement | null): SvgElement {
    const { parentNode } = child;
    if (parentNode) parentNode.children.splice(parentNode.children.indexOf(child), 1);
    child.parentNode = this;
    this.children.splice(next ? this.children.indexOf(next) : this.children.length, 0, child);
    return child;
  }

  set textContent(text: unknown) {
    this.children.length = 0;
    this.#text = String(text);
  }

  get style(): never {
    throw new Error(`A chart asks for an inline style on <${this.tagName}>, which its page's policy forbids.`);
  }

  markup(): string {
    // A style element would need leave by the policy of the page, whose style sheet says what it would.
    if (this.tagName === 'style') return '';
    // The whole chart is one image: what its parts would be called is read by nobody.
    const own = [...this.#attributes].filter(([name]) => this.parentNode === null || !name.startsWith('aria-'));
    const attributes = own.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
    const content = this.#text === '' ? this.children.map((child) => child.markup()).join('') : escaped(this.#text);
    return `<${this.tagName}${attributes}>${content}</${this.tagName}>`;
  }
}

/** As much of a document as the plotting library needs to make one SVG on a server, which has none. */
export class SvgDocument {
  readonly documentElement = new SvgElement(this, 'svg');

  createElement(name: string): SvgElement {
    return new SvgElement(this, name);
  }

  createElementNS(_namespace: string, name: string): SvgElement {
    return new SvgElement(this, name);
  }
}
