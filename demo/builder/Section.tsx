import { type ReactNode, useState } from 'react';
import { useBuilder } from './builder-context.ts';
import { countOf, isWithin } from './findings.ts';

/** What a part of the builder sends to have the section that it lies in opened. */
export const REVEAL = 'builder:reveal';

interface Given {
  readonly id: string;
  readonly title: string;
  /** What is chosen in it, in a few words: what is read while it is closed. */
  readonly summary: string;
  /** The places of the configuration whose fields it has. */
  readonly paths: readonly string[];
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** One group of fields under a heading that opens and closes it; it says from outside what is wrong inside. */
export function Section({ id, title, summary, paths, isOpen: isOpenAtFirst = false, children }: Given) {
  const { remarks } = useBuilder();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const own = remarks.filter((remark) => paths.some((path) => isWithin(path, remark)));
  return (
    <section
      ref={(element) => listen(element, () => setOpen(true))}
      aria-labelledby={`${id}-title`}
      className="section"
    >
      <h2 id={`${id}-title`}>
        <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          <span className="title">{title}</span>
          {own.length > 0 && <span className={`count ${own[0]?.severity}`}>{countOf(own)}</span>}
          <span className="summary">{summary}</span>
        </button>
      </h2>
      <div id={id} className="body" hidden={!isOpen}>
        {children}
      </div>
    </section>
  );
}

function listen(element: HTMLElement | null, act: () => void): (() => void) | undefined {
  element?.addEventListener(REVEAL, act);
  return () => element?.removeEventListener(REVEAL, act);
}
