/** Whether the page shows a modal of its own. Into shadow roots, where ours stands unless it is in the page's tree, it does not look. */
export const hasModal = (): boolean =>
  // `:is` passes over what a browser does not know; `:modal` alone would throw there.
  [...document.querySelectorAll(':is(dialog:modal, [aria-modal=true])')].some(
    (modal) => modal.getClientRects().length > 0,
  );

/** Whether the focus is in a field of the page, also within its components: the respondent is in the middle of a task. */
export function isTyping(): boolean {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  // What `read-write` is, is what can be typed in: fields, and what is `contenteditable`.
  return !!focused?.matches(':read-write, select');
}
