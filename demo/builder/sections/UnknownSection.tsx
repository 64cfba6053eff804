import { REFERENCE } from '../../../src/contract/reference.ts';
import { useBuilder } from '../builder-context.ts';
import { Remarks } from '../fields/Remarks.tsx';
import { idOf } from '../fields/use-field.ts';
import { isWithin } from '../findings.ts';
import { Section } from '../Section.tsx';

/** Keys of an opened file that this builder does not know: they are kept, and can be removed here. */
export function UnknownSection() {
  const { draft, survey, remarks, set, say } = useBuilder();
  const keys = Object.keys(survey).filter((key) => key !== '$schema' && !Object.hasOwn(REFERENCE, key));
  if (keys.length === 0) return null;
  return (
    <Section id="unknown" title="Not known here" summary={keys.join(', ')} paths={keys} isOpen>
      <p>These keys of the file are no keys of this version. They are kept as they are until you remove them.</p>
      {keys.map((key) => (
        <div key={key} id={idOf(key)} className="field">
          <p>
            <code>{`${key}: ${JSON.stringify(survey[key])}`}</code>{' '}
            {Object.hasOwn(draft.configuration, key) && (
              <button
                type="button"
                onClick={() => {
                  set(key, undefined);
                  say(`${key} was removed.`);
                }}
              >
                Remove {key}
              </button>
            )}
          </p>
          <Remarks remarks={remarks.filter((remark) => isWithin(key, remark))} />
        </div>
      ))}
    </Section>
  );
}
