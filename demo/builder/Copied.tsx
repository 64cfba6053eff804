import { useRef } from 'react';
import { useBuilder } from './builder-context.ts';
import { Said } from './fields/Said.tsx';

interface Given {
  readonly id: string;
  readonly title: string;
  readonly hint?: string;
  readonly text: string;
  readonly onCopied?: () => void;
  /** The name of the file that it can be saved as. */
  readonly download?: string;
}

/** A text to copy. Where the browser lets no page write to the clipboard, it is selected for the person's own keys. */
export function Copied({ id, title, hint, text, onCopied, download }: Given) {
  const { say } = useBuilder();
  const area = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    onCopied?.();
    try {
      await navigator.clipboard.writeText(text);
      say(`Copied: ${title}.`);
    } catch {
      // Not allowed, or a page without TLS.
      area.current?.focus();
      area.current?.select();
      say(`${title} is selected. Press Ctrl+C, or Command+C, to copy it.`);
    }
  };
  const save = () => {
    onCopied?.();
    const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    Object.assign(document.createElement('a'), { href: address, download }).click();
    URL.revokeObjectURL(address);
    say(`${download} is saved.`);
  };
  return (
    <div className="field copied">
      <label htmlFor={id}>{title}</label>
      {hint && (
        <p id={`${id}-hint`} className="hint">
          <Said>{hint}</Said>
        </p>
      )}
      <textarea
        ref={area}
        id={id}
        readOnly
        dir="ltr"
        spellCheck={false}
        aria-describedby={hint && `${id}-hint`}
        rows={Math.min(12, Math.max(3, text.split('\n').length))}
        value={text}
      />
      <p className="buttons">
        <button type="button" className="main" onClick={copy}>
          Copy {title.charAt(0).toLowerCase() + title.slice(1)}
        </button>
        {download && (
          <button type="button" onClick={save}>
            Save {download}
          </button>
        )}
      </p>
    </div>
  );
}
