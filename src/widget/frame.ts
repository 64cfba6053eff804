import type { Placement } from '../contract/configuration.ts';
import type { Voice } from '../language/voice.ts';
import { isFocusBeneath, whenFocusMoves } from '../page/beneath.ts';
import { holdStill } from '../page/hold-still.ts';
import { sayState, whenOpened } from '../page/opener.ts';
import type { Root } from './root.ts';

/** Where a survey is shown, and what opens it. */
interface FrameFacts extends Words {
  readonly placement: Placement;
  /** The id of the page's element that opens it. */
  readonly opener?: string | undefined;
}

/** What it says, and in which language. */
interface Words {
  readonly voice: Voice;
  readonly heading: string;
}

/** What holds a survey: it opens and closes, and what was answered stays. */
export interface Frame {
  /** What the survey is rendered into. It moves as it is, from the panel to the dialog where the window gets small. */
  readonly box: Element;
  /** What offers the survey by being on the screen. */
  readonly offer: Element;
  /** Closes it, with the focus where it was before; a survey in the page cannot be closed. */
  readonly close?: (() => void) | undefined;
  /** Has what is around the survey speak its language too. */
  readonly speak: (words: Words) => void;
  /** Takes in whether there is something left to answer: what is over needs no tab. */
  readonly setOver: (isOver: boolean) => void;
  readonly remove: () => void;
}

/** The windows that have room for a panel; in others it is a dialog. */
const ROOM = '(min-width: 30.01em) and (min-height: 20em)';

/** After how many milliseconds a panel is announced: screen readers speak of a change alone to what they know. */
const PAUSE = 1000;

/** For how many milliseconds a closed panel is still there, unseen: Orca is silent of a focus whose last place is gone. */
const LEAVING = 500;

/** Builds what holds a survey, in its root; it opens once the host is in the document. */
export function createFrame(
  host: Element,
  { node: root, prefix, focused }: Root,
  { placement, opener: id, ...given }: FrameFacts,
): Frame {
  /** Adds an element that the page can style by its name (`::part`). */
  const add = <Name extends 'div' | 'section' | 'dialog' | 'button' | 'p'>(
    name: Name,
    part: string,
    to: Element | ShadowRoot,
  ) => {
    const element = document.createElement(name);
    element.className = part;
    element.setAttribute('part', part);
    to.append(element);
    return element;
  };
  const all = add('div', 'all', root);
  let words: Words = given;
  const mark = (next: Words) => {
    words = next;
    all.lang = words.voice.lang;
    all.dir = words.voice.dir;
  };
  mark(words);
  const section = add('section', placement, all);
  const box = add('div', 'survey', section);
  section.setAttribute('aria-labelledby', `${prefix}heading`);
  if (placement === 'inline') {
    return { box, offer: section, speak: mark, setOver() {}, remove: () => all.remove() };
  }

  const dialog = add('dialog', 'dialog', all);
  dialog.setAttribute('aria-labelledby', `${prefix}heading`);
  const opener = id ? document.getElementById(id) : null;
  // The tab's own region, as the page may have none about it.
  const region = add('section', 'region', all);
  const tab = add('button', 'tab', region);
  tab.type = 'button';
  const speak = (next: Words) => {
    mark(next);
    region.ariaLabel = tab.textContent = words.voice.say('tab');
  };
  speak(words);
  // Above the page, whatever its transforms and layers. Where there are no popovers, its place is fixed all the same.
  section.popover = tab.popover = 'manual';
  section.hidden = tab.hidden = true;

  const room = matchMedia(ROOM);
  const isRoomy = () => placement === 'panel' && room.matches;
  const toggle = (element: HTMLElement, isShown: boolean) => {
    element.hidden = !isShown;
    if (element.isConnected) element.togglePopover?.(isShown);
  };
  let isOver = false;
  /** Runs while a panel that was closed is still there. */
  let leaving: ReturnType<typeof setTimeout> | undefined;
  /** What the focus goes back to: what opened the survey, or what of the page was left for it. */
  let from: HTMLElement | undefined;
  let leftLast: HTMLElement | undefined;

  const update = () => {
    host.toggleAttribute('open', dialog.open);
    const isOpen = !section.hidden && leaving === undefined;
    sayState(opener ?? tab, isRoomy() ? isOpen : 'dialog');
    toggle(tab, !opener && !isOver && !isOpen && !dialog.open);
    section.classList.toggle('away', !isOpen);
    region.hidden = tab.hidden;
    tab.classList.toggle('away', isFocusBeneath(tab, host));
  };
  const stay = () => {
    clearTimeout(leaving);
    leaving = undefined;
  };
  const show = () => {
    stay();
    if (isRoomy()) {
      section.append(box);
      toggle(section, true);
    } else {
      toggle(section, false);
      dialog.append(box);
      dialog.showModal();
    }
    update();
  };
  const open = () => {
    // One that the page took out cannot be shown.
    if (!host.isConnected) return;
    if (!dialog.open) show();
    // At once: a moment later it would take the focus from whoever has pressed Tab meanwhile.
    root.querySelector<HTMLElement>('h2')?.focus();
    from = opener ?? tab;
  };
  const minimize = () => {
    stay();
    toggle(section, false);
    update();
  };
  const goBack = () => {
    update();
    const before = from ?? tab;
    (before.hidden ? leftLast : before)?.focus();
  };
  const close = () => {
    if (dialog.open) return dialog.close();
    leaving = setTimeout(minimize, LEAVING);
    goBack();
  };
  /** The panel gives way to what the respondent does on the page. */
  const giveWay = () => {
    if (!section.hidden && isFocusBeneath(section, host)) minimize();
    update();
  };

  const listening = new AbortController();
  const { signal } = listening;
  tab.addEventListener('click', open);
  dialog.addEventListener('close', goBack, { signal });
  all.addEventListener('keydown', (event) => {
    // A dialog that the page has moved is no longer modal, and then the browser does not close it.
    if (event.key !== 'Escape' || event.isComposing || event.target === tab || dialog.matches(':modal')) return;
    // Ours alone: the page has closed nothing of its own.
    event.stopPropagation();
    close();
  });
  all.addEventListener('focusin', ({ target, relatedTarget }) => {
    if (!(relatedTarget instanceof HTMLElement) || root.contains(relatedTarget)) return;
    leftLast = relatedTarget;
    if (target !== tab) from = relatedTarget;
  });
  room.addEventListener(
    'change',
    () => {
      if (section.hidden || room.matches) return;
      const held = focused();
      if (!held) return minimize();
      show();
      held.focus();
    },
    { signal },
  );
  const letGo = holdStill(host);
  const stopWatching = whenFocusMoves(giveWay);
  const giveBack = opener && whenOpened(opener, open);

  const isOfferedBy = opener ?? (isRoomy() ? section : tab);
  let announcing: ReturnType<typeof setTimeout> | undefined;
  queueMicrotask(() => {
    if (!all.isConnected) return;
    if (isRoomy() && !opener) show();
    giveWay();
    if (placement !== 'panel' || opener) return;
    const news = add('p', 'spoken', all);
    news.role = 'status';
    announcing = setTimeout(() => {
      news.textContent = words.voice.say('here', { heading: words.heading });
    }, PAUSE);
  });

  return {
    box,
    offer: isOfferedBy,
    close,
    speak,
    setOver(given) {
      isOver = given;
      if (host.isConnected) update();
    },
    remove() {
      const isHeld = focused() !== undefined;
      clearTimeout(announcing);
      stay();
      listening.abort();
      stopWatching();
      giveBack?.();
      letGo();
      host.removeAttribute('open');
      all.remove();
      if (isHeld) (opener ?? leftLast)?.focus({ preventScroll: true });
    },
  };
}
