import wire from 'a11-survey/dist/openapi.json' with { type: 'json' };
import { Ajv2020 } from 'ajv/dist/2020.js';

/** What a survey sends is far below this, and a message of SQS may be a little larger. */
const LARGEST_BODY = 200_000;

const ajv = new Ajv2020({ strict: false, formats: { 'date-time': true } });
const isRecord = ajv.addSchema(wire, 'wire').getSchema('wire#/components/schemas/Record');
const NEWEST = Number(wire.info.version);

/**
 * Makes the function behind a function URL (payload format 2.0): what it acknowledges is in the queue. `enqueue`
 * resolves once the queue has the message for good.
 */
export function createReceive({ enqueue, allowOrigins }) {
  return async ({ requestContext, headers, body = '', isBase64Encoded }) => {
    const { origin } = headers;
    if (origin !== undefined && !allowOrigins.includes(origin)) return replyWith(403, { error: 'Not from here.' }, {});
    const cors = {
      vary: 'origin',
      'access-control-allow-origin': origin ?? '*',
      'access-control-expose-headers': 'retry-after',
    };
    const reply = (status, document, more) => replyWith(status, document, { ...cors, ...more });

    const { method } = requestContext.http;
    if (method === 'OPTIONS') {
      const allow = { 'access-control-allow-methods': 'POST', 'access-control-allow-headers': 'content-type' };
      return { statusCode: 204, headers: { ...cors, ...allow } };
    }
    if (method !== 'POST') return reply(405, { error: 'Records go to POST.' });
    if (!/^(text\/plain|application\/json)\b/.test(headers['content-type'] ?? '')) {
      return reply(415, { error: 'Send text/plain or application/json.' });
    }
    const text = isBase64Encoded ? Buffer.from(body, 'base64').toString() : body;
    if (Buffer.byteLength(text) > LARGEST_BODY) return reply(413, { error: 'Send fewer records at a time.' });
    const batch = parse(text);
    if (!Array.isArray(batch?.records)) return reply(400, { error: 'The body is not a batch.' });

    // A record of a later version is in neither list: its device keeps it until this function is up to date.
    const known = batch.records.filter((record) => !(record?.schemaVersion > NEWEST));
    const read = known.map((record) => ({ record, isRight: isRecord(record), errors: isRecord.errors }));
    const records = read.filter(({ isRight }) => isRight).map(({ record }) => record);
    const refused = read
      .filter(({ isRight }) => !isRight)
      .map(({ record, errors }) => ({ id: String(record?.id ?? ''), reason: ajv.errorsText(errors).slice(0, 500) }));
    try {
      if (records.length > 0) await enqueue({ sentAt: batch.sentAt, records });
    } catch (error) {
      console.error('The queue took nothing:', error);
      return reply(503, { error: 'Keep the records, and send them again.' }, { 'retry-after': '10' });
    }
    return reply(200, { accepted: [...new Set(records.map(({ id }) => id))], refused });
  };
}

const replyWith = (statusCode, document, headers) => ({
  statusCode,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(document),
});

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
