import type { Batch } from '../contract/batch.ts';
import type { SurveyRecord } from '../contract/record.ts';
import type { OnStatus, Status } from '../contract/status.ts';
import { backoff } from './backoff.ts';
import { byCollector, firstBatch } from './batches.ts';
import { drain } from './drain.ts';
import type { Entries } from './entries.ts';
import { type Entry, isExpired } from './entry.ts';
import type { Attempt } from './send.ts';
import type { Moments } from './wake.ts';

/** Keeps records until their collector has acknowledged them. */
export interface Outbox {
  /** Keeps a record, then delivers it; one that tells of the page being left goes out at once as well. */
  readonly put: (collector: string, record: SurveyRecord, onStatus?: OnStatus, isPageLeft?: boolean) => Promise<void>;
  /** Tries to deliver all that waits, of every tab; resolves when the pass is over. */
  readonly flush: () => Promise<void>;
  /** How many records wait. */
  readonly size: () => Promise<number>;
}

/** That a record has come to its end, told to the tab whose respondent waits to hear it. */
export interface News {
  readonly id: string;
  readonly status: Extract<Status, 'delivered' | 'refused'>;
}

/** What the outbox needs of the browser. */
export interface Surroundings {
  readonly entries: Entries;
  readonly send: (collector: string, batch: Batch, keepalive: boolean) => Promise<Attempt>;
  readonly lock: (pass: () => Promise<void>) => Promise<void>;
  readonly listen: (moments: Moments) => () => void;
  readonly broadcast: (news: News) => void;
  readonly hear: (onNews: (news: News) => void) => () => void;
  readonly now: () => number;
  readonly random: () => number;
}

/** How long one pass keeps the lock, in milliseconds, before other tabs have their turn. */
const LONGEST_PASS = 30_000;

/**
 * Every promise to the respondent rests on one order: write, then send, then delete, and delete only what an
 * acknowledgement names. The one exception promises nothing to anybody: a record of the page being left.
 */
export function createOutbox(surroundings: Surroundings): Outbox {
  const { entries, send, lock, listen, broadcast, hear, now, random } = surroundings;
  /** What this tab put and has not heard the end of. */
  const awaited: Record<string, { readonly entry: Entry; readonly onStatus: OnStatus | undefined }> = {};
  /** What is being written, which no pass may send yet. */
  const unwritten: Record<string, Entry> = {};
  /**
   * What the device holds, by id, as it was last read. Kept only until the next try of all that waits: were it read anew
   * for each record that is put while the collector is out of reach, a thousand records would be read a thousand times.
   */
  let stored: Record<string, Entry> | undefined;
  let failures = 0;
  let quietUntil = 0;
  let flushing: Promise<void> | undefined;
  let isFlushDue = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let fallAsleep: (() => void) | undefined;

  const end = ({ id, status }: News) => {
    awaited[id]?.onStatus?.(status);
    delete awaited[id];
    delete stored?.[id];
  };

  const attempt = async (collector: string, batch: readonly Entry[], keepalive = false): Promise<Attempt> => {
    const records = batch.map(({ record }) => record);
    const reply = await send(collector, { sentAt: new Date(now()).toISOString(), records }, keepalive);
    for (const { id, reason } of reply.refused) {
      console.error(`a11-survey: the collector refused record ${id}: ${reason}`);
    }
    await settle([
      ...reply.accepted.map((id): News => ({ id, status: 'delivered' })),
      ...reply.refused.map(({ id }): News => ({ id, status: 'refused' })),
    ]);
    if (reply.pause !== undefined) {
      quietUntil = now() + reply.pause;
      await entries.pauseUntil(quietUntil);
    }
    return reply;
  };

  const settle = async (settled: readonly News[]) => {
    if (settled.length === 0) return;
    // Told before it is deleted: a tab whose turn is next would not find its own, take it for lost, and send it again.
    settled.forEach(broadcast);
    await entries.remove(settled.map(({ id }) => id));
    settled.forEach(end);
  };

  const pass = async () => {
    isFlushDue = false;
    quietUntil = await entries.pausedUntil(now());
    stored ??= await read();
    const deadline = now() + LONGEST_PASS;
    const isOver = () => now() > deadline || now() < quietUntil;
    if (isOver()) return;
    for (const [collector, waiting] of byCollector(all())) {
      await drain(waiting, (batch) => attempt(collector, batch), isOver);
    }
    if (!isOver()) await expire();
  };

  const read = async () => Object.fromEntries((await entries.all()).map((entry) => [entry.record.id, entry]));

  /** What the device holds, and what of this tab's own it does not: never written, or cleared away since. */
  const all = (held: Readonly<Record<string, Entry>> = stored ?? {}): readonly Entry[] => [
    ...Object.values(held),
    ...own().filter(({ record }) => !held[record.id]),
  ];

  const own = () => Object.values(awaited).map(({ entry }) => entry);

  /**
   * After the attempt and not before it, and only when the time has run out twice: what is late for the first time
   * may be so by a clock that has been set, or a device that was off.
   */
  const expire = async () => {
    for (const entry of all().filter((each) => isExpired(each, now()))) {
      const { id, submittedAt } = entry.record;
      if (!entry.isLate) {
        const late = { ...entry, savedAt: now(), isLate: true };
        if (stored) stored[id] = late;
        await entries.replace(late);
        continue;
      }
      console.error(`a11-survey: record ${id} of ${submittedAt} found no collector in time`);
      await entries.remove([id]);
      delete awaited[id];
      delete stored?.[id];
    }
  };

  /** Sets out when to try again. */
  const plan = () => {
    flushing = undefined;
    clearTimeout(timer);
    if (isFlushDue) return void tryAgain();
    // Where nothing was read, as a pass failed, something may wait.
    if (!stored || all().length > 0) {
      stayAwake();
      timer = setTimeout(flush, Math.max(backoff(++failures, random), quietUntil - now()));
    } else {
      failures = 0;
      stored = undefined;
      fallAsleep?.();
    }
  };

  const size = async () => all(await read()).length;

  /** Looks before it waits for its turn: where nothing waits, as nearly always, a page is spared most of the work. */
  const look = async () => {
    isFlushDue = false;
    if (own().length > 0 || (await size()) > 0) await lock(pass);
    else stored = {};
  };

  const flush = () => {
    stored = undefined;
    return tryAgain();
  };

  const tryAgain = (): Promise<void> => {
    clearTimeout(timer);
    isFlushDue = true;
    flushing ??= look()
      .catch((error) => console.error('a11-survey: a pass over the outbox failed:', error))
      .then(plan);
    return flushing;
  };

  /**
   * The page may never be seen again: one attempt that outlives it, beside any under way, for what is this tab's own, and
   * first for what the device may never come to hold.
   */
  const leave = () => {
    if (now() < quietUntil) return;
    for (const [collector, waiting] of byCollector([...Object.values(unwritten), ...own()])) {
      void attempt(collector, firstBatch(waiting, waiting.length), true);
    }
  };

  /** Listens for better moments, but only while something waits. */
  const stayAwake = () => {
    if (fallAsleep) return;
    const stopListening = listen({ onWake: flush, onLeave: leave });
    const stopHearing = hear(end);
    fallAsleep = () => {
      stopListening();
      stopHearing();
      fallAsleep = undefined;
    };
  };

  return {
    async put(collector, record, onStatus, isPageLeft) {
      const entry = { collector, record, savedAt: now() };
      // Awake before it is written: another tab may deliver it at once, and tell.
      stayAwake();
      // The page may be gone before the write is done. Where both come about, the collector has it under one id.
      if (isPageLeft && now() >= quietUntil) void attempt(collector, [entry], true);
      else unwritten[record.id] = entry;
      const status = await entries.add(entry);
      awaited[record.id] = { entry, onStatus };
      delete unwritten[record.id];
      // Again: a pass that ended meanwhile found nothing waiting, and went to sleep.
      stayAwake();
      onStatus?.(status);
      void tryAgain();
    },
    flush,
    size,
  };
}
