import { isKeys, type Keys } from '../../src/contract/schema.ts';
import { NO_THEME, type Theme, themeFrom } from './theme.ts';

/** How a configuration can stand on the agency's page. */
export const FORMS = ['attributes', 'page', 'file'] as const;
export type Form = (typeof FORMS)[number];

/** The file that a service was opened from: what its services share, all of them, and which one is edited. */
export interface OpenedFile {
  readonly shared: Keys;
  readonly services: Keys;
  readonly id: string;
}

/** All that somebody chose in the builder: what is kept on the device, and what a link holds. */
export interface Draft {
  /** The service's own keys, also those that the builder does not know. A text that was emptied is still there. */
  readonly configuration: Keys;
  readonly file?: OpenedFile | undefined;
  readonly theme: Theme;
  /** Where the script stands on the agency's site. */
  readonly script: string;
  /** How the configuration is to stand on the page; as it fits, where nothing is chosen. */
  readonly form?: Form | undefined;
}

/** What the builder begins with: two names are all that it needs then. */
export const NEW_DRAFT: Draft = {
  configuration: { collector: '/v1/responses' },
  theme: NO_THEME,
  script: '/assets/a11-survey.js',
};

/** What holds for the survey: its own keys over those that its file shares. */
export const keysOf = ({ configuration, file }: Draft): Keys => ({ ...file?.shared, ...configuration });

/** The draft with another value under a key; `undefined` takes the key away. */
export function withKey(draft: Draft, key: string, value: unknown): Draft {
  const { [key]: _, ...others } = draft.configuration;
  return { ...draft, configuration: value === undefined ? others : { ...others, [key]: value } };
}

/** Reads a draft that was kept or came by a link; what is not right in it is as in a new one. `undefined` for no draft. */
export function draftFrom(given: unknown): Draft | undefined {
  if (!isKeys(given) || !isKeys(given.configuration)) return undefined;
  const { configuration, file, theme, script, form } = given;
  return {
    configuration,
    theme: themeFrom(theme),
    script: typeof script === 'string' && script ? script : NEW_DRAFT.script,
    form: FORMS.find((each) => each === form),
    file:
      isKeys(file) && isKeys(file.shared) && isKeys(file.services) && typeof file.id === 'string'
        ? { shared: file.shared, services: file.services, id: file.id }
        : undefined,
  };
}
