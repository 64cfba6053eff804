import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import { fastify } from 'fastify';
import { closeAtOnce } from './close.ts';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

const HASHES = readFileSync(`${DIST}integrity.txt`, 'utf8').split('\n');

/** The hash that agencies put into the tag of a file. */
export const integrityOf = (file: string): string =>
  HASHES.find((line) => line.endsWith(`  ${file}`))?.split(' ')[0] ?? '';

/** The hash that agencies put into the survey's tag. */
export const INTEGRITY = integrityOf('a11-survey.js');

/** A web site with the project's `dist` and what tests put there. */
export interface Site {
  readonly origin: string;
  /** Puts a file there and returns its address. */
  readonly put: (path: string, body: string, headers: Readonly<Record<string, string>>) => string;
  readonly close: () => Promise<void>;
}

/** Starts a site on an origin of its own. */
export async function startSite(): Promise<Site> {
  const files = new Map<string, { readonly body: string; readonly headers: Readonly<Record<string, string>> }>();
  const server = fastify();
  await server.register(fastifyStatic, { root: DIST, prefix: '/dist/' });
  server.get('/*', (request, reply) => {
    const file = files.get(request.url.split('?')[0] ?? '');
    return file ? reply.headers(file.headers).send(file.body) : reply.code(404).send();
  });
  await server.listen({ port: 0, host: '127.0.0.1' });
  const origin = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  return {
    origin,
    put(path, body, headers) {
      files.set(path, { body, headers });
      return origin + path;
    },
    close: () => closeAtOnce(server),
  };
}
