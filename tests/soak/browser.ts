/** One open tab. Each method rejects when the tab or the browser goes away under it, or when it takes too long. */
export interface Tab {
  /** Loads a page and waits until it is there. */
  readonly goto: (url: string) => Promise<void>;
  /** Runs a function in the page; it sees its arguments and the page, and nothing around it here. */
  readonly run: <Args extends readonly unknown[], Result>(
    act: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ) => Promise<Result>;
  readonly close: () => Promise<void>;
}

/** A browser with a profile of its own, which outlives its processes. */
export interface Browser {
  /** What pages need in their `head` to be driven. */
  readonly head: string;
  /** Opens a tab, in a new process of the same profile where there is none. */
  readonly openTab: () => Promise<Tab>;
  /** Cuts all tabs off the network, or connects them again; missing where the engine cannot. */
  readonly setOffline?: (isOffline: boolean) => Promise<void>;
  /** Ends all its processes at once, as a crash does (SIGKILL). */
  readonly kill: () => Promise<void>;
  /** Ends it for good. */
  readonly close: () => Promise<void>;
}

/** An engine that is not on this machine, and what to do about it. */
export class NotInstalled extends Error {}

/** How long one thing that a tab does may take, in milliseconds. */
const PATIENCE = 10_000;

/** A call of a function with its arguments, as a script for a page. */
export const scriptOf = (act: (...args: never) => unknown, args: readonly unknown[]): string =>
  `(${act})(...${JSON.stringify(args)})`;

/** Gives up waiting after a while. */
export async function inTime<T>(promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The browser did not answer within ${PATIENCE} ms`)), PATIENCE);
  });
  try {
    return await Promise.race([promise, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
