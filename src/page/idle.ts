/** The longest that a busy page has something wait until it is idle, in milliseconds. */
const PATIENCE = 2_000;

type Idle = Window['requestIdleCallback'];

/** Calls back when the page has nothing else to do; in Safari, which does not tell, after what is at hand. */
export const whenIdle = (act: () => void): void => {
  // The timer takes what is no number for 0.
  const idle = (window as Partial<Window>).requestIdleCallback ?? (setTimeout as unknown as Idle);
  idle(act, { timeout: PATIENCE });
};
