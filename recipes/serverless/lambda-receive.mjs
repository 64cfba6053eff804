import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { createReceive } from './receive.mjs';

const queue = new SQSClient({});

/** The first function: takes records, and acknowledges those that the queue has. */
export const handler = createReceive({
  allowOrigins: process.env.ALLOW_ORIGINS.split(','),
  enqueue: (batch) =>
    queue.send(new SendMessageCommand({ QueueUrl: process.env.QUEUE_URL, MessageBody: JSON.stringify(batch) })),
});
