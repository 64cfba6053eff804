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
const SILENT = ['none', 'generic', 'InlineTextBox', 'StaticText', 'LineBreak', 'LayoutTable'];

/** All that screen readers are given of the page, in its order: also what stands in shadow roots. */
export async function announced(page: Page): Promise<readonly Announced[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const text = (value: { value?: unknown } | undefined) => String(value?.value ?? '');
  const seen = nodes.filter(({ ignored, role }) => !ignored && !SILENT.includes(text(role)));
  const parentsOf = (id: string | undefined): readonly string[] => {
    const node = id === undefined ? undefined : byId.get(id);
    if (!node) return [];
    const own = seen.includes(node) ? [`${text(node.role)} ${text(node.name)}`] : [];
    return [...own, ...parentsOf(node.parentId)];
  };
  return seen.map(({ role, name, description, properties = [], parentId }) => ({
    role: text(role),
    name: text(name),
    description: text(description),
    states: Object.fromEntries(properties.map(({ name: key, value }) => [key, value.value])),
    within: parentsOf(parentId),
  }));
}

/** The same as lines, `role name`, without what is only text. */
export const announcedAs = async (page: Page, ...roles: readonly string[]): Promise<readonly string[]> =>
  (await announced(page)).filter(({ role }) => roles.includes(role)).map(({ role, name }) => `${role} ${name}`);
