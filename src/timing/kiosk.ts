import { whenTouched } from '../page/activity.ts';

/** How long the warning stands before answers are cleared, in seconds (WCAG SC 2.2.1: at least 20). */
export const GRACE = 20;

/** A shared device on which each respondent finds a fresh survey. */
export interface Kiosk {
  /** Somebody answers: who goes away is warned first, for those who only took their time. */
  readonly begun: () => void;
  /** What became of the answers stands there. */
  readonly finished: () => void;
  readonly stop: () => void;
}

/** What happens at a kiosk that nobody touches. */
interface Surroundings {
  /** Says that the answers will be cleared, or takes that back. */
  readonly warn: (isWarned: boolean) => void;
  /** Makes room for the next respondent. */
  readonly renew: () => void;
}

/** Counts the seconds in which nobody touches a kiosk; any key, touch or click begins them anew (WCAG SC 2.2.1). */
export function createKiosk(seconds: number, { warn, renew }: Surroundings): Kiosk {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopListening: (() => void) | undefined;
  let isWarned = false;
  let isFinished = false;

  const after = (given: number, act: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(act, given * 1000);
  };
  const leave = () => {
    if (isFinished) return renew();
    isWarned = true;
    warn(true);
    after(GRACE, renew);
  };
  const count = () => {
    if (isWarned) warn(false);
    isWarned = false;
    stopListening ??= whenTouched(count);
    after(seconds, leave);
  };

  return {
    begun() {
      isFinished = false;
      count();
    },
    finished() {
      isFinished = true;
      count();
    },
    stop() {
      clearTimeout(timer);
      stopListening?.();
      stopListening = undefined;
      isWarned = false;
    },
  };
}
