import { useEffect, useState } from 'react';
import { useBuilder } from './builder-context.ts';
import { Copied } from './Copied.tsx';
import { jsonOf } from './document.ts';
import { FORMS, type Form } from './draft.ts';
import { countOf } from './findings.ts';
import { labelOf } from './labels.ts';
import { fragmentOf } from './link.ts';
import { FILE_NAME, formOf, packsOf, tagOf } from './tag.ts';
import { ruleOf } from './theme.ts';

/** How the configuration can stand on the page, in words. */
const FORM_NAMES: Readonly<Record<Form, string>> = {
  attributes: 'In the tag itself',
  page: 'In the page, beside the tag',
  file: `In a file of your site, /${FILE_NAME}`,
};

/** What to take away: the tag, the rule for the look, the file, and a link that holds it all. */
export function Output() {
  const { draft, survey, remarks, needed, change, visitAll, goTo } = useBuilder();
  const errors = remarks.filter(({ severity }) => severity === 'error');
  const form = formOf(draft);
  const json = jsonOf(draft);
  const rule = ruleOf(draft.theme);
  const packs = packsOf(survey);
  return (
    <section aria-labelledby="output-title" className="output">
      <h2 id="output-title" tabIndex={-1}>
        Copy
      </h2>
      {needed.length + errors.length > 0 && (
        <p className="error">
          {errors.length > 0 ? `${countOf(errors)}: the survey is not to be shown like this.` : 'Not ready yet.'}{' '}
          {[...new Set([...needed, ...errors.map(({ key }) => key)])].map((key, index) => (
            <span key={key}>
              {index > 0 && ', '}
              <a
                href={`#${key}`}
                onClick={(event) => {
                  event.preventDefault();
                  visitAll();
                  goTo(key);
                }}
              >
                {labelOf(key)}
              </a>
            </span>
          ))}
        </p>
      )}
      {draft.file ? (
        <p>
          The configuration is the service <code>{draft.file.id}</code> of a file; the other services stay as they are.
        </p>
      ) : (
        <fieldset className="field">
          <legend>Where the configuration stands</legend>
          <div className="choices">
            {FORMS.map((each) => (
              <label key={each} className="choice">
                <input
                  type="radio"
                  name="form"
                  checked={form === each}
                  onChange={() => change({ ...draft, form: each })}
                />
                <span>{FORM_NAMES[each]}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <div className="field">
        <label htmlFor="script">Address of the script on your site</label>
        <p id="script-hint" className="hint">
          Copy <code>dist/a11-survey.js</code>
          {packs.map((lang) => (
            <span key={lang}>
              {' '}
              and <code>dist/lang/{lang}.js</code>
            </span>
          ))}{' '}
          there as {packs.length > 0 ? 'they are' : 'it is'}: the tag’s hash lets nothing else run.
        </p>
        <input
          id="script"
          type="text"
          autoComplete="off"
          spellCheck={false}
          value={draft.script}
          aria-describedby="script-hint"
          onChange={({ target }) => change({ ...draft, script: target.value })}
        />
      </div>
      <Copied
        id="tag"
        title="The tag"
        hint="Put it where the survey is to stand, after what the page is for."
        text={tagOf(draft)}
        onCopied={visitAll}
      />
      {rule && <Copied id="rule" title="The rule for your style sheet" text={rule} />}
      <Copied
        id="json"
        title="The configuration"
        hint="What `a11-survey check` reads."
        text={json}
        onCopied={visitAll}
        download={FILE_NAME}
      />
      <Link />
    </section>
  );
}

/** The link that holds the whole draft in its fragment, which no server sees. */
function Link() {
  const { draft } = useBuilder();
  const [made, setMade] = useState({ link: '', problem: '' });
  useEffect(() => {
    let isStale = false;
    const [base = ''] = location.href.split('#');
    fragmentOf(draft).then((result) => {
      if (isStale) return;
      setMade(
        'fragment' in result
          ? { link: base + result.fragment, problem: '' }
          : { link: '', problem: 'problem' in result ? result.problem : '' },
      );
    });
    return () => {
      isStale = true;
    };
  }, [draft]);
  return made.problem ? (
    <p className="warning">{made.problem}</p>
  ) : (
    <Copied
      id="link"
      title="A link to this survey"
      hint="Who opens it goes on from here. It holds everything itself; no server has a copy."
      text={made.link}
    />
  );
}
