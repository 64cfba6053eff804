import { createCollector, openDatabase } from 'a11-survey/collector';

/**
 * Makes the function that takes the queue's messages into a database, which `a11-survey report` reads. A message may
 * come twice; each record is stored once. A message that cannot be stored whole goes back, and in the end to the
 * dead-letter queue: what it has was acknowledged, so look after it.
 */
export async function createStore(location) {
  const database = await openDatabase(location);
  let arrived = 0;
  // By the time at which the queue got it, an answer counts for its own quarter, however late it is stored.
  const collector = createCollector({ database, allowOrigins: [], now: () => arrived });

  return async ({ Records }) => {
    const batchItemFailures = [];
    for (const { messageId, body, attributes } of Records) {
      arrived = Number(attributes.SentTimestamp);
      const headers = { 'content-type': 'application/json' };
      const reply = await collector.inject({ method: 'POST', url: '/v1/responses', headers, payload: body });
      const { refused = [] } = reply.json();
      if (reply.statusCode === 200 && refused.length === 0) continue;
      console.error('A message was not stored whole:', messageId, reply.statusCode, refused);
      batchItemFailures.push({ itemIdentifier: messageId });
    }
    return { batchItemFailures };
  };
}
