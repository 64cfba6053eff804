import { type Remark, SEVERITIES } from '../findings.ts';
import { labelOf } from '../labels.ts';

/** What is said at a field: each remark with its weight in words, what to do, and which rule says so. */
export const Remarks = ({ id, remarks }: { readonly id?: string; readonly remarks: readonly Remark[] }) => (
  <div id={id} className="remarks">
    {remarks.map(({ severity, key, what, remedy, rule, source }) => (
      <p key={`${rule} ${key} ${what}`} className={severity}>
        <strong>{capitalised(SEVERITIES[severity][0])}:</strong> {labelOf(key)} {what}. {remedy}{' '}
        <small>({source})</small>
      </p>
    ))}
  </div>
);

/** A word as it begins a sentence. */
export const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
