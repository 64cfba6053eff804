import { useBuilder } from './builder-context.ts';
import { capitalised } from './fields/Remarks.tsx';
import { countOf, SEVERITIES } from './findings.ts';
import { labelOf } from './labels.ts';
import { useRested } from './use-rested.ts';

/** Milliseconds without a letter after which the count is said: who types is not interrupted. */
const REST = 900;

/** What the check finds in all, each a link to its field; the count is said once typing rests. */
export function CheckPanel() {
  const { remarks, needed, goTo } = useBuilder();
  const sentences = [
    remarks.length > 0 ? `${countOf(remarks)}.` : 'Nothing is found.',
    needed.length > 0 ? `Still to be written: ${needed.map(labelOf).join(', ')}.` : '',
  ];
  const said = useRested(sentences.filter(Boolean).join(' '), REST);
  return (
    <section aria-labelledby="check-title" className="check">
      <h2 id="check-title" tabIndex={-1}>
        Check
      </h2>
      <p role="status" className={remarks[0]?.severity ?? 'fine'}>
        {said}
      </p>
      {remarks.length > 0 && (
        <details>
          <summary>Show all, with a link to each field</summary>
          <ul>
            {remarks.map(({ severity, key, what, rule }) => (
              <li key={`${rule} ${key} ${what}`}>
                {capitalised(SEVERITIES[severity][0])}:{' '}
                <a
                  href={`#${key}`}
                  onClick={(event) => {
                    event.preventDefault();
                    goTo(key);
                  }}
                >
                  {labelOf(key)}
                </a>{' '}
                {what}.
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
