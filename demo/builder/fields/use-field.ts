import { useBuilder } from '../builder-context.ts';
import { isWithin, type Remark } from '../findings.ts';

/** The id of the field of a place of the configuration. */
export const idOf = (path: string): string => `field-${path.replace(/\s/g, '_')}`;

/** What a field is tied to: what is said about it, and whether it is wrong. */
export interface FieldState {
  readonly id: string;
  readonly remarks: readonly Remark[];
  readonly described: {
    readonly 'aria-describedby': string | undefined;
    readonly 'aria-invalid': true | undefined;
  };
}

/**
 * The state of the field of one place of the configuration: of all that lies within it, unless parts of it have fields
 * of their own.
 */
export function useField(path: string, hasHint: boolean, hasParts = false): FieldState {
  const { remarks: all } = useBuilder();
  const id = idOf(path);
  const remarks = all.filter((remark) => (hasParts ? remark.key === path : isWithin(path, remark)));
  const descriptions = [hasHint && `${id}-hint`, remarks.length > 0 && `${id}-remarks`].filter(Boolean);
  return {
    id,
    remarks,
    described: {
      'aria-describedby': descriptions.join(' ') || undefined,
      'aria-invalid': remarks.some(({ severity }) => severity === 'error') || undefined,
    },
  };
}
