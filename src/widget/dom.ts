import type { Attributes, Child, Description } from './element.ts';

/** What stands in the document for an element or a text, and in it each of its children by its place. */
interface Standing {
  readonly node: Element | Text;
  readonly described: Description;
  readonly inside: Inside;
}
type Inside = Readonly<Record<string, Standing>>;

/** Shows in an element of ours what is to stand there: the function that it returns changes what has changed since. */
export function createDom(box: Element): (children: Child) => void {
  let inside: Inside = {};
  return (children) => {
    inside = update(box, inside, children);
  };
}

/**
 * Brings what stands in an element to what is described. What keeps its place and its tag stays the very same node,
 * with its focus, its caret and what was entered. What stays keeps its order; only what is new is put anywhere, so
 * nothing moves when an extension of the browser adds something of its own in between.
 */
function update(parent: Element, before: Inside, children: Child): Inside {
  const now: Record<string, Standing> = {};
  let last: Standing['node'] | undefined;
  for (const [place, described] of placesOf(children)) {
    const found = before[place];
    const was = found?.described.tag === described.tag ? found : undefined;
    const node = was?.node ?? create(parent, described.tag);
    if (!was) {
      if (last?.parentNode) last.after(node);
      else parent.prepend(node);
    }
    now[place] = { node, described, inside: fill(node, described, was) };
    last = node;
  }
  for (const [place, { node }] of Object.entries(before)) {
    if (now[place]?.node !== node) node.remove();
  }
  return now;
}

/** What a text is described by, as if it were an element. */
const TEXT = '#text';

/** Each element and text with its place: its key, or how many stand before it, also where one is left out. */
function placesOf(children: Child, within = ''): readonly (readonly [string, Description])[] {
  if (Array.isArray(children)) {
    return children.flatMap((child: Child, index) =>
      placesOf(child, `${within}/${(child as Partial<Description> | null)?.key ?? index}`),
    );
  }
  if (!children || children === true) return [];
  if (typeof children !== 'string') return [[within, children as Description]];
  return [[within, { tag: TEXT, attributes: { data: children }, children: [] }]];
}

function create(parent: Element, tag: string): Standing['node'] {
  if (tag === TEXT) return new Text();
  return document.createElementNS(tag === 'svg' ? 'http://www.w3.org/2000/svg' : parent.namespaceURI, tag);
}

/** Gives a node its attributes, and all that stands in it. */
function fill(node: Standing['node'], { attributes, children }: Description, was?: Standing): Inside {
  const element = node as Element;
  const before: Attributes = was?.described.attributes ?? {};
  for (const name of Object.keys({ ...before, ...attributes })) {
    if (attributes[name] !== before[name]) set(element, name, attributes[name]);
  }
  return update(element, was?.inside ?? {}, children);
}

/** Sets an attribute; what hears an event, and what a text says, are properties. */
function set(element: Element, name: string, value: unknown): void {
  if (name.startsWith('on') || name === 'data') Object.assign(element, { [name.toLowerCase()]: value });
  else if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, `${value}`);
}
