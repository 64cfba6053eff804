/** Has an element say that it opens a dialog; or whether what it opens, and is no dialog, is open. */
export function sayState(opener: Element, state: 'dialog' | boolean): void {
  const isDialog = state === 'dialog';
  opener.ariaHasPopup = isDialog ? state : null;
  opener.ariaExpanded = isDialog ? null : `${state}`;
}

/**
 * Has an element of the page open something of ours, also a link or a button of a form, which then does nothing else.
 * The function that it returns gives it back as it was.
 */
export function whenOpened(opener: Element, act: () => void): () => void {
  const { ariaHasPopup, ariaExpanded } = opener;
  const onClick = (event: Event) => {
    event.preventDefault();
    act();
  };
  opener.addEventListener('click', onClick);
  return () => {
    opener.removeEventListener('click', onClick);
    Object.assign(opener, { ariaHasPopup, ariaExpanded });
  };
}
