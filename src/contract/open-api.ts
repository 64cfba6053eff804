import { LARGEST_BODY, LARGEST_RECORD } from './limits.ts';
import { SCHEMA_VERSION } from './record.ts';
import { WIRE_SCHEMAS } from './wire-schema.ts';

const DESCRIPTION = `What a survey sends to its collector, and what the collector replies.

A survey keeps each record on the device until a reply with a status of 2xx names its id under \`accepted\`, or a reply
names it under \`refused\`. A status alone settles nothing, as a log-in page or a firewall may have sent it. Redirects are
not followed, cookies are not sent, and 15 seconds without a whole reply count as none.

What the schemas cannot say: a record has up to ${LARGEST_RECORD} bytes of UTF-8; no two of its answers are to one question,
and no two options of an answer are the same; a time is of a day that there is. Space around a text is not part of it.

\`a11-survey check --collector URL\` asks a collector whether it keeps to this.`;

const EXAMPLE = {
  sentAt: '2026-01-31T17:04:06.020Z',
  records: [
    {
      schemaVersion: SCHEMA_VERSION,
      kind: 'response',
      id: '0f8e5a9e-3a51-4c1b-9a54-1a3c5d0f7b62',
      service: 'Passport renewal',
      provider: 'the Department of State',
      edition: 'default',
      channel: 'website',
      transactionPoint: 'post_interaction',
      surveyType: 'likert_scale',
      trustStatement: 'This interaction increased my trust in the Department of State.',
      lang: 'en',
      page: '/renewal/done',
      startedAt: '2026-01-31T17:03:11.402Z',
      submittedAt: '2026-01-31T17:04:05.118Z',
      answers: [
        {
          question: 'trust',
          statement: 'This interaction increased my trust in the Department of State.',
          rating: 4,
        },
        { question: 'comment', statement: 'Anything else you want us to know about your experience?' },
      ],
    },
  ],
};

const header = (description: string, example: string) => ({ description, schema: { type: 'string' }, example });

const CORS = {
  'Access-Control-Allow-Origin': header(
    'The origin of the page, or `*`, on every status: the browser hides any other reply from the survey.',
    'https://www.agency.gov',
  ),
  'Access-Control-Expose-Headers': header('On every status, so that the survey can read it.', 'Retry-After'),
  Vary: header('Where the origin is repeated.', 'Origin'),
};

const json = (name: string) => ({ 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } });

const error = (description: string, headers: object = {}) => ({
  description,
  headers: { ...CORS, ...headers },
  content: json('Error'),
});

const retryAfter = {
  'Retry-After': {
    description: 'Seconds, or a date: from 1 second to 1 hour.',
    schema: { type: 'string' },
    example: '10',
  },
};

/**
 * The OpenAPI 3.1 document of the wire: what a collector is sent, and what it replies. Its version is that of the
 * record.
 */
export function openApi(): object {
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: 'a11-survey: the wire between a survey and its collector',
      version: String(SCHEMA_VERSION),
      description: DESCRIPTION,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: 'https://cx.agency.gov', description: 'Wherever the key `collector` of the survey points.' }],
    security: [],
    paths: {
      '/v1/responses': {
        post: {
          operationId: 'receiveRecords',
          summary: 'Take records, and acknowledge them by id',
          requestBody: {
            required: true,
            content: {
              // What surveys send: a type that needs no preflight.
              'text/plain': {
                schema: {
                  type: 'string',
                  contentMediaType: 'application/json',
                  contentSchema: { $ref: '#/components/schemas/Batch' },
                },
                example: JSON.stringify(EXAMPLE),
              },
              'application/json': { schema: { $ref: '#/components/schemas/Batch' }, example: EXAMPLE },
            },
          },
          responses: {
            '200': {
              description: 'The records that are named are settled.',
              headers: CORS,
              content: {
                'application/json': {
                  schema: { $ref: '#/components/schemas/Acknowledgement' },
                  example: { accepted: EXAMPLE.records.map(({ id }) => id), refused: [] },
                },
              },
            },
            '400': error('The body is no batch.'),
            '403': {
              description: 'The origin may not send. Without the headers, the browser hides this from the page.',
              content: json('Error'),
            },
            '413': error(
              `The body is too large. Take at least 60,000 bytes; \`a11-survey collect\` takes ${LARGEST_BODY}.`,
            ),
            '415': error('The body is of another type.'),
            '429': error('More was sent than is taken of one network: all records wait, and none is lost.', retryAfter),
            '503': error('The records cannot be stored now: all records wait.', retryAfter),
          },
        },
        options: {
          operationId: 'answerPreflight',
          summary: 'Answer a preflight, which surveys do not need, and senders of application/json do',
          responses: {
            '204': {
              description: 'The request may be sent.',
              headers: {
                ...CORS,
                'Access-Control-Allow-Methods': header('What may be sent.', 'POST'),
                'Access-Control-Allow-Headers': header('Of which type.', 'Content-Type'),
                'Access-Control-Max-Age': header('For how many seconds the browser remembers.', '86400'),
              },
            },
          },
        },
      },
    },
    components: { schemas: WIRE_SCHEMAS },
  };
}
