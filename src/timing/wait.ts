/** How often a page that is occupied is looked at again, in milliseconds. */
const POLL = 500;

/** Waits for the delay and then for the page to be free; the function that it returns gives up. */
export function whenDue(delaySeconds: number, isFree: () => boolean, act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    if (isFree()) act();
    else timer = setTimeout(look, POLL);
  };
  // At once, and not by a timer of nothing: what stands before the first paint shifts nothing.
  if (delaySeconds > 0) timer = setTimeout(look, delaySeconds * 1000);
  else look();
  return () => clearTimeout(timer);
}
