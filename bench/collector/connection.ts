import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** A reply, as far as a bench looks at it. */
export interface Reply {
  readonly status: number;
  readonly body: string;
}

/** One kept connection, on which one request is under way at a time. */
export interface Connection {
  /** Sends a request as it was made by `requestOf` and waits for its whole reply. */
  readonly send: (request: Buffer) => Promise<Reply>;
  readonly close: () => void;
}

/** A POST of a body, ready to be written: made before a clock starts. */
export function requestOf(body: string): Buffer {
  const bytes = Buffer.from(body);
  const head = [
    'POST /v1/responses HTTP/1.1',
    'Host: 127.0.0.1',
    'Content-Type: text/plain;charset=UTF-8',
    `Content-Length: ${bytes.length}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), bytes]);
}

/** Opens a connection. It reads what the collector writes, and no more of HTTP: a client that weighs little beside it. */
export async function openConnection(port: number): Promise<Connection> {
  const socket: Socket = connect({ port, host: '127.0.0.1', noDelay: true });
  await once(socket, 'connect');
  let waiting: { resolve: (reply: Reply) => void; reject: (error: Error) => void } | undefined;
  let received = Buffer.alloc(0);

  const fail = (error: Error) => {
    waiting?.reject(error);
    waiting = undefined;
  };
  socket.on('error', fail);
  socket.on('close', () => fail(new Error('The collector closed the connection before it had replied.')));
  socket.on('data', (chunk) => {
    received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
    const reply = replyIn(received);
    if (!reply) return;
    received = Buffer.alloc(0);
    waiting?.resolve(reply);
    waiting = undefined;
  });

  return {
    send: (request) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        socket.write(request);
      }),
    close: () => socket.destroy(),
  };
}

/** A reply that is there as a whole; undefined, while some of it is missing. */
export function replyIn(received: Buffer): Reply | undefined {
  const end = received.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const head = received.toString('latin1', 0, end);
  const length = Number(/^content-length: *(\d+)/im.exec(head)?.[1]);
  if (Number.isNaN(length)) throw new Error(`A reply does not tell its length:\n${head}`);
  const start = end + 4;
  if (received.length < start + length) return undefined;
  return { status: Number(head.slice(9, 12)), body: received.toString('utf8', start, start + length) };
}
