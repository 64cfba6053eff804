import { SERVICE_ID } from './parts.ts';
import { REFERENCE } from './reference.ts';

/** The keys that a survey needs, in a file of one service. */
const NEEDED = ['collector', 'service', 'provider'];

/** Markdown as an editor's hint shows it: without its marks. */
const plain = (markdown: string) => {
  const text = markdown.replaceAll('`', '');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
};

/**
 * The JSON Schema (draft 2020-12) of a configuration file, of one service or of several, by which editors complete
 * and check its keys. What it cannot say, such as which wordings an edition permits, `a11-survey check` finds.
 */
export function jsonSchema(): object {
  const properties = Object.fromEntries(
    Object.entries(REFERENCE).map(([key, { what, examples, schema }]) => [
      key,
      { description: plain(what), ...schema, examples },
    ]),
  );
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'a11-survey',
    description: 'The surveys of an agency: what they share, and each service by its id.',
    type: 'object',
    properties: {
      $schema: {
        type: 'string',
        description: 'Where the editor finds this schema.',
        examples: ['./node_modules/a11-survey/dist/a11-survey.schema.json'],
      },
      ...properties,
      services: {
        description: 'Each service by its id, with the keys in which it differs from what is above.',
        type: 'object',
        examples: [{ 'passport-renewal': { service: 'Passport renewal' } }],
        minProperties: 1,
        propertyNames: { pattern: SERVICE_ID.source },
        additionalProperties: { $ref: '#/$defs/survey' },
      },
    },
    additionalProperties: false,
    if: { required: ['services'] },
    else: { required: NEEDED },
    $defs: {
      survey: { type: 'object', properties, additionalProperties: false },
    },
  };
}
