import { useState } from 'react';
import type { Keys } from '../../src/contract/schema.ts';
import type { Draft } from './draft.ts';
import { draftOf, readDocument } from './open-file.ts';

interface Given {
  readonly isStored: boolean;
  /** Whether the draft is that of the last visit. */
  readonly isFound: boolean;
  /** What is wrong with the link that the page was opened by. */
  readonly problem: string;
  /** What was done last. */
  readonly said: string;
  readonly onOpen: (draft: Draft, what: string) => void;
  readonly onNew: () => void;
  /** Brings back what stood here before another draft took its place. */
  readonly onBack: (() => void) | undefined;
}

interface Several {
  readonly name: string;
  readonly document: Keys;
  readonly ids: readonly string[];
  readonly id: string;
}

/** Ways to begin: a file that there is, a new survey, and back. */
export function Openings({ isStored, isFound, problem: ofLink, said, onOpen, onNew, onBack }: Given) {
  const [problem, setProblem] = useState('');
  const [several, setSeveral] = useState<Several>();

  const open = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    const read = readDocument(file.name, await file.text());
    // The same file can be chosen once more after it was corrected.
    input.value = '';
    setProblem('problem' in read ? read.problem : '');
    setSeveral(
      'ids' in read ? { name: file.name, document: read.document, ids: read.ids, id: read.ids[0] ?? '' } : undefined,
    );
    if ('draft' in read) onOpen(read.draft, `${file.name} is open.`);
  };

  return (
    <div className="openings">
      <div className="buttons">
        <label className="file">
          Open a file <input type="file" accept=".json,application/json" onChange={({ target }) => void open(target)} />
        </label>
        <button type="button" onClick={onNew}>
          Start anew
        </button>
        {onBack && (
          <button type="button" onClick={onBack}>
            Back to what was here before
          </button>
        )}
      </div>
      {several && (
        <fieldset className="field">
          <legend>Which service of {several.name}?</legend>
          <div className="choices">
            {several.ids.map((id) => (
              <label key={id} className="choice">
                <input
                  type="radio"
                  name="service-of-file"
                  checked={several.id === id}
                  onChange={() => setSeveral({ ...several, id })}
                />
                <span>{id}</span>
              </label>
            ))}
          </div>
          <button
            type="button"
            onClick={() => {
              onOpen(draftOf(several.document, several.id), `${several.id} of ${several.name} is open.`);
              setSeveral(undefined);
            }}
          >
            Open it
          </button>
        </fieldset>
      )}
      <div role="alert">{(problem || ofLink) && <p className="error">{problem || ofLink}</p>}</div>
      <p role="status" className="said">
        {said}
      </p>
      <p className="hint">
        {isFound && 'This is the survey of your last visit. '}
        {isStored
          ? 'What you write is kept in this browser alone, until you start anew. Nothing is sent.'
          : 'This browser keeps nothing: save the file or the link before you leave. Nothing is sent.'}
      </p>
    </div>
  );
}
