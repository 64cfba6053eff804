// Starts the collector, and beside it on the same origin the example pages under the strictest policy.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import { createCollector, openDatabase } from 'a11-survey/collector';

const port = Number(process.env.PORT ?? 8280);
/** @param {string} path A path from this folder. */
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const [integrity = ''] = readFileSync(here('../dist/integrity.txt'), 'utf8').split(' ');
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const database = await openDatabase('a11-survey.sqlite');
const server = createCollector({ database, allowOrigins: [] });

server.register(fastifyStatic, { root: here('../dist/'), prefix: '/dist/' });
server.register(fastifyStatic, { root: here('.'), prefix: '/', decorateReply: false, index: false });

for (const page of ['index.html', 'attributes.html', 'configuration.html', 'editions.html', 'global.html']) {
  const html = readFileSync(here(page), 'utf8').replaceAll('{{integrity}}', integrity);
  for (const path of page === 'index.html' ? ['/', '/index.html'] : [`/${page}`]) {
    server.get(path, (_request, reply) => reply.header('content-security-policy', POLICY).type('text/html').send(html));
  }
}

server.get('/report', (_request, reply) => {
  execFile(process.execPath, [here('../dist/cli.mjs'), 'report'], (error, stdout, stderr) =>
    reply.type('text/plain; charset=utf-8').send(error ? stderr : stdout),
  );
  return reply;
});

process.once('SIGINT', async () => {
  // Browsers keep connections open, and open further ones in advance.
  server.server.on('connection', (socket) => socket.destroy());
  server.server.closeAllConnections();
  await server.close();
  await database.destroy();
});

await server.listen({ port, host: 'localhost' });
console.log(`Open http://localhost:${port}/ in a browser. Responses go to a11-survey.sqlite; Ctrl+C stops.`);
