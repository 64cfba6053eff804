import { EventEmitter, once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type FastifyReply, fastify } from 'fastify';
import { closeAtOnce } from '../support/close.ts';

/** Drives pages of a browser that has no driver: each page asks for what it is to run, and tells what came of it. */
export interface Hands {
  /** A page that opens and closes the others, which keep the name that it gives them. */
  readonly home: string;
  /** A page that does nothing. */
  readonly blank: string;
  /** What another page needs in its `head`. */
  readonly script: string;
  /** Resolves when a page of this name, but for one of these loads, waits for something to run; gives its load. */
  readonly awaitPage: (name: string, ...but: readonly string[]) => Promise<string>;
  readonly run: (name: string, script: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** Runs in the page, by its own text. */
function lendHands(server: string) {
  const load = Math.random();
  const ask = async () => {
    const asked = await fetch(`${server}/order?name=${window.name || 'home'}&load=${load}`);
    const { id, script } = (await asked.json()) as { id: number; script: string };
    let said: object;
    try {
      // biome-ignore lint/security/noGlobalEval: what a driver is for; the page is a test's own.
      const run = eval;
      said = { id, value: await run(script) };
    } catch (error) {
      said = { id, error: String(error) };
    }
    await fetch(`${server}/said`, { method: 'POST', body: JSON.stringify(said) });
  };
  const askOn = (): Promise<void> =>
    ask().then(askOn, () => {
      // The page is being left.
    });
  // Not before the page is there.
  addEventListener('load', () => void askOn());
}

/** Starts the server that the pages ask. */
export async function lend(): Promise<Hands> {
  const server = fastify();
  const idle = new Map<string, { readonly load: string; readonly reply: FastifyReply }>();
  const arrivals = new EventEmitter().setMaxListeners(0);
  const orders = new Map<number, (said: { readonly value?: unknown; readonly error?: string }) => void>();
  let last = 0;

  server.addHook('onRequest', async (_request, reply) => {
    reply.header('Access-Control-Allow-Origin', '*').header('Cache-Control', 'no-store');
  });
  server.get<{ Querystring: { name: string; load: string } }>('/order', (request, reply) => {
    const { name, load } = request.query;
    idle.set(name, { load, reply });
    reply.raw.on('close', () => {
      if (idle.get(name)?.load === load) idle.delete(name);
    });
    arrivals.emit(name);
  });
  server.post<{ Body: string }>('/said', async (request) => {
    const { id, ...said } = JSON.parse(request.body) as { id: number; value?: unknown; error?: string };
    orders.get(id)?.(said);
    orders.delete(id);
    return {};
  });
  server.get('/*', (_request, reply) => reply.type('text/html').send(`<!doctype html><title>Soak</title>${script}`));
  await server.listen({ port: 0, host: '127.0.0.1' });
  const origin = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  const script = `<script>(${lendHands})('${origin}')</script>`;

  const awaitPage = async (name: string, ...but: readonly string[]): Promise<string> => {
    for (;;) {
      const page = idle.get(name);
      if (page && !but.includes(page.load)) return page.load;
      await once(arrivals, name);
    }
  };

  return {
    home: `${origin}/home`,
    blank: `${origin}/blank`,
    script,
    awaitPage,
    async run(name, text) {
      await awaitPage(name);
      last += 1;
      const id = last;
      return await new Promise((resolve, reject) => {
        orders.set(id, ({ value, error }) => (error === undefined ? resolve(value) : reject(new Error(error))));
        const page = idle.get(name);
        idle.delete(name);
        page?.reply.send({ id, script: text });
      });
    },
    close: () => closeAtOnce(server),
  };
}
