import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useBuilder } from './builder-context.ts';
import { writtenSurvey } from './document.ts';
import { labelOf } from './labels.ts';
import type { FromPreview, ToPreview } from './preview-messages.ts';
import { previewOf } from './preview-survey.ts';
import { propertiesOf, SCHEMES, type Scheme } from './theme.ts';
import { today } from './today.ts';
import { useRested } from './use-rested.ts';

/** Milliseconds without a letter after which the survey is shown anew. */
const REST = 300;

const WIDTHS = { wide: 'All there is room for', phone: '320 pixels' } as const;

/** The real survey, on a page of its own that can neither store nor send anything. */
export function Preview() {
  const { draft, say } = useBuilder();
  const frame = useRef<HTMLIFrameElement>(null);
  const [isReady, setReady] = useState(false);
  const [width, setWidth] = useState<keyof typeof WIDTHS>('wide');
  const [scheme, setScheme] = useState<Scheme>('light');
  const [sent, setSent] = useState<object>();

  const { survey, without } = useMemo(() => previewOf(writtenSurvey(draft), today()), [draft]);
  // As text, so that a change that changes nothing here leaves the survey as it is.
  const shown = useRested(
    JSON.stringify({ configuration: survey, theme: propertiesOf(draft.theme), scheme } satisfies ToPreview),
    REST,
  );

  const hear = useCallback(
    ({ source, data }: MessageEvent<FromPreview>) => {
      if (source !== frame.current?.contentWindow) return;
      setReady(true);
      const response = data.records.findLast((record) => 'kind' in record && record.kind === 'response');
      if (!response) return;
      setSent(response);
      say('This answer was sent nowhere.');
    },
    [say],
  );
  useEffect(() => {
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, [hear]);
  useEffect(() => {
    // The frame has no origin that could be named, and nothing in it is secret.
    if (isReady) frame.current?.contentWindow?.postMessage(JSON.parse(shown), '*');
  }, [shown, isReady]);

  return (
    <section aria-labelledby="preview-title" className="preview">
      <h2 id="preview-title" tabIndex={-1}>
        The survey
      </h2>
      <div className="ways">
        <fieldset>
          <legend>Width</legend>
          {Object.entries(WIDTHS).map(([value, label]) => (
            <label key={value} className="choice">
              <input
                type="radio"
                name="width"
                checked={width === value}
                onChange={() => setWidth(value as keyof typeof WIDTHS)}
              />
              <span>{label}</span>
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>Page</legend>
          {SCHEMES.map((value) => (
            <label key={value} className="choice">
              <input type="radio" name="scheme" checked={scheme === value} onChange={() => setScheme(value)} />
              <span>{value === 'light' ? 'Light' : 'Dark'}</span>
            </label>
          ))}
        </fieldset>
      </div>
      {without.length > 0 && <p className="warning">Shown without what is wrong: {without.map(labelOf).join(', ')}.</p>}
      <iframe
        ref={frame}
        title="The survey on a page"
        src="preview.html"
        className={width}
        // Without an origin of its own it has no storage: answers that wait on this site stay as they are.
        sandbox="allow-scripts allow-forms"
      />
      <p className="hint">Try it: what you answer here is neither kept nor sent.</p>
      {sent && (
        <details>
          <summary>This answer was sent nowhere. See what your collector would have received</summary>
          <pre>{JSON.stringify(sent, undefined, 2)}</pre>
        </details>
      )}
    </section>
  );
}
