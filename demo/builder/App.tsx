import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type Builder, BuilderProvider } from './builder-context.ts';
import { CheckPanel } from './CheckPanel.tsx';
import { type Draft, keysOf, NEW_DRAFT, withKey } from './draft.ts';
import { saidOf } from './findings.ts';
import { goToField } from './go-to.ts';
import { isLink, openFragment } from './link.ts';
import { Openings } from './Openings.tsx';
import { Output } from './Output.tsx';
import { Preview } from './Preview.tsx';
import { SECTIONS } from './sections.ts';
import { storeDraft, storedDraft } from './stored.ts';
import { today } from './today.ts';

/** What stands for every field: in a draft that was opened, what is missing is an error at once. */
const ALL = '*';

/** The builder: the fields, what the check says of them, the survey itself, and what to copy. */
export function App() {
  const [stored] = useState(storedDraft);
  const [draft, setDraft] = useState<Draft>(stored ?? NEW_DRAFT);
  const [before, setBefore] = useState<Draft>();
  const [visited, setVisited] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState('');
  // A draft that takes the place of another is a new document: its fields and sections begin anew.
  const [edition, setEdition] = useState(0);
  const [isStored, setStored] = useState(true);
  const [problem, setProblem] = useState('');
  // A broken link stays in the address, and is told once.
  const tried = useRef('');

  useEffect(() => setStored(storeDraft(draft)), [draft]);

  const visit = useCallback(
    (key: string) => setVisited((keys) => (keys.has(key) ? keys : new Set([...keys, key]))),
    [],
  );
  // The same words twice would not be heard twice.
  const say = useCallback((what: string) => setSaid((earlier) => (earlier === what ? `${what}\u00a0` : what)), []);
  const { remarks, needed } = useMemo(
    () => saidOf(draft, (key) => visited.has(ALL) || visited.has(key), today()),
    [draft, visited],
  );

  const replace = useCallback(
    (next: Draft, isNew: boolean, what: string) => {
      setBefore(draft);
      setDraft(next);
      setVisited(new Set(isNew ? [] : [ALL]));
      setEdition((count) => count + 1);
      say(what);
    },
    [draft, say],
  );

  useEffect(() => {
    const open = async () => {
      const { hash } = location;
      if (!isLink(hash) || tried.current === hash) return;
      tried.current = hash;
      const opened = await openFragment(hash);
      setProblem('problem' in opened ? opened.problem : '');
      if ('problem' in opened) return;
      tried.current = '';
      // A reload is to find what was changed since, and not the link again.
      history.replaceState(null, '', location.pathname + location.search);
      replace(opened.draft, false, 'The survey of the link is open.');
    };
    void open();
    addEventListener('hashchange', open);
    return () => removeEventListener('hashchange', open);
  }, [replace]);

  const builder: Builder = {
    draft,
    survey: keysOf(draft),
    remarks,
    needed,
    change: setDraft,
    set: (key, value) => setDraft((current) => withKey(current, key, value)),
    visit,
    visitAll: () => visit(ALL),
    say,
    goTo: goToField,
  };
  return (
    <BuilderProvider value={builder}>
      <main>
        <div className="intro">
          <h1>Build a survey</h1>
          <p>
            Write your service and your agency, and the survey is ready to copy. Everything else is a choice. The check
            against the rules stands at each field, and the survey beside them is the real one.
          </p>
          <Openings
            isStored={isStored}
            isFound={stored !== undefined && JSON.stringify(stored) !== JSON.stringify(NEW_DRAFT) && edition === 0}
            problem={problem}
            said={said}
            onOpen={(next, what) => replace(next, false, what)}
            onNew={() => replace(NEW_DRAFT, true, 'A new survey is begun.')}
            onBack={before && (() => replace(before, false, 'What was here before is back.'))}
          />
        </div>
        <div className="sections" key={edition}>
          {SECTIONS.map((Each) => (
            <Each key={Each.name} />
          ))}
        </div>
        <aside aria-label="Check and preview">
          <CheckPanel />
          <Preview key={edition} />
        </aside>
        <Output />
      </main>
    </BuilderProvider>
  );
}
