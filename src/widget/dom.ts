import type { Child, Description } from './element.ts';

type Described = Description | string;

/** What stands in the document for an element or a text, and in it each of its children. */
interface Standing {
  /** What it is found again by: its tag, and its path among what stands in its parent. */
  readonly place: string;
  readonly described: Described;
  readonly inside: readonly Standing[];
  readonly node: Element | Text;
}

/** Shows in an element of ours what is to stand there: the function that it returns changes what has changed since. */
export function createDom(box: Element): (children: Child) => void {
  let inside: readonly Standing[] = [];
  return (children) => {
    inside = update(box, inside, children);
  };
}

/**
 * Brings what stands in an element to what is described. What keeps its place and its tag stays the very same node,
 * with its focus, its caret and what was entered. What stays keeps its order; only what is new is put anywhere, so
 * nothing moves when an extension of the browser adds something of its own in between.
 */
function update(parent: Element, before: readonly Standing[], children: Child): readonly Standing[] {
  const now: Standing[] = [];
  /** Puts a child where it belongs; `path` is its key, or how many stand before it, also where one is left out. */
  const put = (child: Child, path: string) => {
    if (Array.isArray(child)) {
      child.forEach((each, index) => {
        put(each, `${path}/${each?.key ?? index}`);
      });
    } else if (child && child !== true) {
      const described = child as Described;
      // A text has none.
      const { tag } = described as Partial<Description>;
      const place = tag + path;
      const was = before.find((each) => each.place === place);
      const node = was?.node ?? create(parent, tag);
      const last = now.at(-1)?.node;
      now.push({ place, described, inside: fill(node, described, was), node });
      if (was) return;
      if (last?.parentNode) last.after(node);
      else parent.prepend(node);
    }
  };
  put(children, '');
  for (const { node } of before) {
    if (!now.some((each) => each.node === node)) node.remove();
  }
  return now;
}

function create(parent: Element, tag: string | undefined): Standing['node'] {
  if (!tag) return new Text();
  return document.createElementNS(tag === 'svg' ? 'http://www.w3.org/2000/svg' : parent.namespaceURI, tag);
}

/** Has a text say what it says, or gives an element its attributes and all that stands in it. */
function fill(node: Standing['node'], described: Described, was?: Standing): readonly Standing[] {
  if (typeof described === 'string') {
    if (was?.described !== described) (node as Text).data = described;
    return [];
  }
  const { attributes, children } = described;
  const before = (was?.described as Description | undefined)?.attributes ?? {};
  for (const name of Object.keys({ ...before, ...attributes })) {
    if (attributes[name] !== before[name]) set(node as Element, name, attributes[name]);
  }
  return update(node as Element, was?.inside ?? [], children);
}

/** Sets an attribute, which a key is not; what hears an event is a property. */
function set(element: Element, name: string, value: unknown): void {
  if (name === 'key') return;
  if (name.startsWith('on')) Object.assign(element, { [name.toLowerCase()]: value });
  else if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, `${value}`);
}
