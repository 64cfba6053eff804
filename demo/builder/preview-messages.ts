import type { SurveyConfiguration } from '../../src/contract/configuration.ts';
import type { Scheme } from './theme.ts';

/** What the builder tells its preview: what to show, and in which look. */
export interface ToPreview {
  readonly configuration: SurveyConfiguration;
  /** Custom properties by name. */
  readonly theme: Readonly<Record<string, string>>;
  readonly scheme: Scheme;
}

/** What a preview tells the builder: what a collector would have received; nothing once it is ready. */
export interface FromPreview {
  readonly records: readonly object[];
}
