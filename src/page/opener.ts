/** What an opener says of what it opens. */
const SAID = ['aria-haspopup', 'aria-expanded'] as const;

const say = (opener: Element, name: string, value: string | null) =>
  value === null ? opener.removeAttribute(name) : opener.setAttribute(name, value);

/** Has an element say that it opens a dialog; or whether what it opens, and is no dialog, is open. */
export function sayState(opener: Element, state: 'dialog' | boolean): void {
  const isDialog = state === 'dialog';
  say(opener, SAID[0], isDialog ? state : null);
  say(opener, SAID[1], isDialog ? null : String(state));
}

/**
 * Has an element of the page open something of ours, also a link or a button of a form, which then does nothing else.
 * The function that it returns gives it back as it was.
 */
export function whenOpened(opener: Element, act: () => void): () => void {
  const before = SAID.map((name) => [name, opener.getAttribute(name)] as const);
  const listening = new AbortController();
  const onClick = (event: Event) => {
    event.preventDefault();
    act();
  };
  opener.addEventListener('click', onClick, { signal: listening.signal });
  return () => {
    listening.abort();
    for (const [name, value] of before) say(opener, name, value);
  };
}
