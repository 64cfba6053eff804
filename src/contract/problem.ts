import type { core } from 'zod/mini';

/** One thing that is wrong with a document, at an exact place in it. */
export interface Problem {
  /** Where: a key, or a path such as `answers[0].rating`; empty for the document as a whole. */
  readonly key: string;
  /** What is wrong there, as the predicate of a sentence about the key. */
  readonly what: string;
}

/** A document that was read, or everything that is wrong with it. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const pathOf = (path: readonly PropertyKey[]) =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');

const valueAt = (document: unknown, path: readonly PropertyKey[]) =>
  path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step], document);

/**
 * Says an issue in our own words, from its code and path alone: the host page's own zod settings reach every
 * zod on the page through `globalThis.__zod_globalConfig`, so its messages cannot be relied on.
 */
function what(issue: core.$ZodIssue, document: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return valueAt(document, issue.path) === undefined ? 'is missing' : `must be of type ${issue.expected}`;
    case 'invalid_value':
      return `must be ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.join(', ')}`;
    case 'too_small':
      return 'is empty';
    case 'too_big':
      return `is longer than ${issue.maximum}`;
    case 'custom':
      return String(issue.params?.what);
    default:
      return 'does not have the right form';
  }
}

type Issues = Pick<core.$ZodError, 'issues'>;

/** All that a schema found in a document; an unknown key is a problem of its own, at its own place. */
export function problemsOf({ issues }: Issues, document: unknown): readonly Problem[] {
  return issues.flatMap((issue): readonly Problem[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ key: pathOf([...issue.path, key]), what: 'is not a known key' }));
    }
    if (issue.code === 'invalid_union') {
      // Of several shapes, the one whose keys the document has is the one that was meant.
      const meant = issue.errors.find((errors) => errors.every(({ code }) => code !== 'unrecognized_keys'));
      if (meant) {
        return problemsOf(
          { issues: meant.map((each) => ({ ...each, path: [...issue.path, ...each.path] })) },
          document,
        );
      }
    }
    return [{ key: pathOf(issue.path), what: what(issue, document) }];
  });
}

/** All problems in one line, for a log or a refusal: `answers[0].rating must be one of 1, 2, 3, 4, 5`. */
export const reasonOf = (problems: readonly Problem[]): string =>
  problems.map(({ key, what }) => `${key || 'the document'} ${what}`).join('; ');
