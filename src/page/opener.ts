/**
 * Has an element of the page open something of ours, also a link or a button of a form, which then does nothing else.
 * While it does, it says so where that is a dialog; the function that it returns gives it back as it was.
 */
export function whenOpened(opener: Element, isDialog: boolean, act: () => void): () => void {
  const POPUP = 'aria-haspopup';
  const before = opener.getAttribute(POPUP);
  const listening = new AbortController();
  const onClick = (event: Event) => {
    event.preventDefault();
    act();
  };
  opener.addEventListener('click', onClick, { signal: listening.signal });
  if (isDialog) opener.setAttribute(POPUP, 'dialog');
  return () => {
    listening.abort();
    if (!isDialog) return;
    if (before === null) opener.removeAttribute(POPUP);
    else opener.setAttribute(POPUP, before);
  };
}
