import type { Page } from '@playwright/test';

/** What Chromium hands to the system's screen readers of one part of a page. */
export interface Announced {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** States that are on, such as `checked` or `modal`, and others by their value. */
  readonly states: Readonly<Record<string, unknown>>;
  /** What it is in, the innermost first, as `role name`. */
  readonly within: readonly string[];
}

/** Roles that stand for no more than boxes and letters. */
const SILENT = ['none', 'generic', 'InlineTextBox', 'StaticText', 'LineBreak', 'LabelText', 'Legend'];

/** All that screen readers are given of the page, in its order: also what stands in shadow roots. */
export async function announced(page: Page): Promise<readonly Announced[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const text = (value: { value?: unknown } | undefined) => String(value?.value ?? '');
  const walk = (id: string, within: readonly string[]): readonly Announced[] => {
    const node = byId.get(id);
    if (!node) return [];
    const { role, name, description, properties = [], childIds = [] } = node;
    const below = (inner: readonly string[]) => childIds.flatMap((child) => walk(child, inner));
    if (node.ignored || SILENT.includes(text(role))) return below(within);
    const states = Object.fromEntries(properties.map(({ name: key, value }) => [key, value.value]));
    const own = { role: text(role), name: text(name), description: text(description), states, within };
    return [own, ...below([`${own.role} ${own.name}`, ...within])];
  };
  return nodes.filter(({ parentId }) => parentId === undefined).flatMap(({ nodeId }) => walk(nodeId, []));
}

/** The same as lines, `role name`, without what is only text. */
export const announcedAs = async (page: Page, ...roles: readonly string[]): Promise<readonly string[]> =>
  (await announced(page)).filter(({ role }) => roles.includes(role)).map(({ role, name }) => `${role} ${name}`);
