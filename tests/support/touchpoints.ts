import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What a form was sent. */
export interface Sent {
  readonly path: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/** A stand-in for GSA Touchpoints: it asks for a preflight, takes JSON from anywhere, knows no ids, and keeps no more than it is sent. */
export interface Touchpoints {
  /** The address of a form. */
  readonly form: string;
  readonly sent: readonly Sent[];
  /** Replies so from now on, in place of taking what it is sent. */
  readonly reply: (status?: number | 'lost', body?: string, headers?: Readonly<Record<string, string>>) => void;
  readonly close: () => Promise<void>;
}

const FORM = '/touchpoints/2a6e9509/submissions.json';

/** Starts it on an origin of its own. */
export async function startTouchpoints(): Promise<Touchpoints> {
  const sent: Sent[] = [];
  let replied: Parameters<Touchpoints['reply']> = [];
  const server = createServer(async (request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    if (request.method === 'OPTIONS') {
      const headers = {
        'access-control-allow-methods': 'GET, POST, OPTIONS',
        'access-control-allow-headers': 'content-type',
      };
      return end(response, 200, '', headers);
    }
    const body = await text(request);
    // What is no JSON by its type is no submission to it.
    const isJson = request.headers['content-type'] === 'application/json';
    if (request.method !== 'POST' || request.url !== FORM || !isJson) return end(response, 400, 'Bad Request');
    const { submission } = JSON.parse(body);
    sent.push({ path: request.url, headers: request.headers, body: JSON.parse(body) });
    const [status = 201, given, headers] = replied;
    if (status === 'lost') return request.socket.destroy();
    const answers = Object.entries(submission).filter(([name]) => name.startsWith('answer_'));
    const stored = {
      id: `s${sent.length}`,
      ...Object.fromEntries(answers),
      form: { id: 'f', name: 'CX', organization_name: 'Agency' },
    };
    return end(response, status, given ?? JSON.stringify({ submission: stored }), headers);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    form: `http://127.0.0.1:${(server.address() as AddressInfo).port}${FORM}`,
    sent,
    reply(...given) {
      replied = given;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const end = (
  response: ServerResponse,
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> = {},
) => {
  response.writeHead(status, headers).end(body);
};
