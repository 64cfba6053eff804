import type { Attributes, Child, Description } from './element.ts';

/** What stands in the document for an element or a text, and in it each of its children by its place. */
interface Standing {
  readonly node: Element | Text;
  readonly described: Description | string;
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
    const was = found && tagOf(found.described) === tagOf(described) ? found : undefined;
    const node = was?.node ?? create(parent, described);
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

/** Each element and text with its place: its key, or how many stand before it, also where one is left out. */
function placesOf(children: Child, within = ''): readonly (readonly [string, Description | string])[] {
  if (Array.isArray(children)) {
    return children.flatMap((child: Child, index) =>
      placesOf(child, `${within}/${(child as Partial<Description> | null)?.key ?? index}`),
    );
  }
  return children && children !== true ? [[within, children as Description | string]] : [];
}

const tagOf = (described: Description | string) => (typeof described === 'string' ? '' : described.tag);

function create(parent: Element, described: Description | string): Standing['node'] {
  if (typeof described === 'string') return document.createTextNode(described);
  const { tag } = described;
  return document.createElementNS(tag === 'svg' ? 'http://www.w3.org/2000/svg' : parent.namespaceURI, tag);
}

/** Gives a node its text, or its attributes and all that stands in it. */
function fill(node: Standing['node'], described: Description | string, was?: Standing): Inside {
  if (typeof described === 'string') {
    if (described !== was?.described) node.textContent = described;
    return {};
  }
  const element = node as Element;
  const before: Attributes = was ? (was.described as Description).attributes : {};
  const { attributes, children } = described;
  for (const name of Object.keys({ ...before, ...attributes })) {
    if (attributes[name] !== before[name]) set(element, name, attributes[name]);
  }
  return update(element, was?.inside ?? {}, children);
}

function set(element: Element, name: string, value: unknown): void {
  if (name.startsWith('on')) Object.assign(element, { [name.toLowerCase()]: value });
  else if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, `${value}`);
}
