import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, constants } from 'node:zlib';

/** A web site on loopback with what the pages download and the collectors that they send to. */
export interface Site {
  readonly origin: string;
  /** Puts a file there; it is served compressed by brotli as far as that goes, as a good server does. */
  readonly put: (path: string, body: string | Buffer, type: string) => void;
  /** Has requests below a path answered by what is made of their body. */
  readonly answer: (path: string, reply: (body: string) => unknown) => void;
  readonly close: () => Promise<void>;
}

/** Starts a site that keeps nothing: no browser may take a file out of a cache. */
export async function startSite(): Promise<Site> {
  const files = new Map<string, { readonly body: Buffer; readonly type: string }>();
  const replies = new Map<string, (body: string) => unknown>();
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = files.get(pathname);
    if (file) {
      const { body, type } = file;
      const headers = { 'content-type': type, 'content-encoding': 'br', 'cache-control': 'no-store' };
      response.writeHead(200, { ...headers, 'content-length': body.length }).end(body);
      return;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const reply = [...replies].find(([path]) => pathname.startsWith(path))?.[1];
    if (!reply) return void response.writeHead(404).end();
    const body = JSON.stringify(reply(Buffer.concat(chunks).toString()));
    response.writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    put(path, body, type) {
      const raw = Buffer.from(body);
      const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length };
      files.set(path, { body: brotliCompressSync(raw, { params }), type });
    },
    answer(path, reply) {
      replies.set(path, reply);
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
