import { whenever } from '../page/listen.ts';

/** Moments at which an attempt is worth more than at others. */
export interface Moments {
  /** The network or the page is back. */
  readonly onWake: () => void;
  /** The page is being hidden, and may never be seen again. */
  readonly onLeave: () => void;
}

/** Listens for those moments, until the function that it returns is called. */
export const listen = ({ onWake, onLeave }: Moments): (() => void) =>
  whenever({
    online: onWake,
    pageshow: onWake,
    // Not `pagehide`, which a phone that kills the page never fires, nor `unload`, which bars the page from bfcache.
    visibilitychange: () => (document.hidden ? onLeave() : onWake()),
  });
