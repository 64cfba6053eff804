/** What was seen in a page. */
export interface Seen {
  /** When the control was painted and could be hit, in milliseconds since the navigation began; 0 until then. */
  visible: number;
  /** Resolves then; to ask again and again would be script that the page is charged with. */
  readonly whenVisible: Promise<void>;
  /** What each task took that blocked the page for longer than 50 ms. */
  readonly longTasks: number[];
  shift: number;
  /** Milliseconds from the first answer to the next paint; 0 until then. */
  painted: number;
  /** Lets the page do what it has left to its idle time. */
  readonly beIdle: () => void;
  /** Where the control is hit. */
  centre: { readonly x: number; readonly y: number };
}

declare global {
  /** What is seen in the page that is visited. */
  var bench: Seen;
}

/**
 * Runs in each page before all that is in it: notes when the control can be seen and hit, the tasks that block the
 * page, how the layout shifts, and how long the page takes to paint after an answer. What the page leaves to its idle time
 * is held back until the bench asks for it, so that it is measured apart from what loading it costs.
 *
 * The path names the element that holds the survey, and after it the control, which may be in its shadow root. What it
 * does itself is in every page, the page alone included.
 */
export function watch([host, control]: readonly [host: string, control?: string]): void {
  let onVisible = () => {};
  const whenVisible = new Promise<void>((resolve) => {
    onVisible = resolve;
  });
  const whenIdle = requestIdleCallback.bind(globalThis);
  let held: IdleRequestCallback[] | undefined = [];
  const beIdle = () => {
    const left = held ?? [];
    held = undefined;
    for (const each of left) whenIdle(each);
  };
  globalThis.requestIdleCallback = (act, options) => held?.push(act) ?? whenIdle(act, options);
  const centre = { x: 0, y: 0 };
  const seen: Seen = { visible: 0, whenVisible, longTasks: [], shift: 0, painted: 0, beIdle, centre };
  globalThis.bench = seen;

  const observe = (type: string, onEntry: (entry: PerformanceEntry & { readonly value?: number }) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(onEntry)).observe({ type, buffered: true });
  observe('longtask', ({ duration }) => void seen.longTasks.push(duration));
  observe('layout-shift', ({ value = 0 }) => {
    seen.shift += value;
  });

  const find = () => {
    const holder = document.querySelector(host);
    return control ? (holder?.shadowRoot ?? holder)?.querySelector(control) : holder;
  };
  /** Whether a click at its centre reaches it, or the label that it belongs to. */
  const isHit = (element: Element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const hit = (element.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
    if (!hit || width * height === 0) return false;
    seen.centre = { x, y };
    return element.contains(hit) || hit.closest('label')?.control === element;
  };
  const afterPaint = (onPainted: () => void) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = onPainted;
    port2.postMessage(undefined);
  };
  const look = () => {
    const element = find();
    if (element?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && isHit(element)) {
      afterPaint(() => {
        seen.visible = performance.now();
        onVisible();
      });
    } else {
      requestAnimationFrame(look);
    }
  };
  requestAnimationFrame(look);

  const onAnswer = ({ timeStamp }: Event) =>
    requestAnimationFrame(() =>
      afterPaint(() => {
        seen.painted = performance.now() - timeStamp;
      }),
    );
  for (const type of ['click', 'keydown']) addEventListener(type, onAnswer, { capture: true, once: true });
}
