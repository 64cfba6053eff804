// The examples, with a collector on the same origin: each page under the strictest policy that its idea permits.
import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import { createCollector } from 'a11-survey/collector';
import { builderFiles } from './bundle-builder.js';
import { bundleReact } from './bundle-react.js';
import { serveDashboard } from './dashboard.js';
import { policyOf } from './policy.js';
import { serveStates } from './states/routes.js';
import { serveTouchpoints } from './touchpoints.js';

/** @param {string} path A path from this folder. */
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Where a page is found, beside the name of its file. */
const ADDRESSES = new Map([
  ['index.html', ['/']],
  // An application's own routes are all the same page.
  ['single-page.html', ['/single-page', '/single-page/*']],
  ['routes.html', ['/routes', '/routes/*']],
]);

/**
 * Makes the server of the examples, which still has to listen.
 *
 * @param {import('a11-survey/collector').CollectorOptions['database']} database Where the responses go.
 */
export function createDemo(database) {
  const server = createCollector({ database, allowOrigins: [] });
  serveSurveys(server, database);
  const hashes = new Map(
    readFileSync(here('../dist/integrity.txt'), 'utf8')
      .split('\n')
      .map((line) => {
        const [hash = '', file = ''] = line.split('  ');
        return [file, hash];
      }),
  );
  const integrityOf = (file = 'a11-survey.js') => hashes.get(file) ?? '';

  server.register(fastifyStatic, {
    root: here('.'),
    prefix: '/',
    index: false,
    // Pages have policies and places to fill, and are served below.
    allowedPath: (path) => !path.endsWith('.html'),
  });
  server.register(fastifyStatic, { root: here('../dist/'), prefix: '/dist/', decorateReply: false });
  server.register(fastifyStatic, {
    root: here('../node_modules/@uswds/uswds/dist/'),
    prefix: '/uswds/',
    decorateReply: false,
  });
  serveStates(server, integrityOf());
  serveDashboard(server);
  serveTouchpoints(server);
  server.get('/built/react.js', async (_request, reply) => reply.type('text/javascript').send(await bundleReact()));

  serveBuilder(server);

  for (const page of readdirSync(here('.')).filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(here(page), 'utf8').replace(/\{\{integrity(?::(.+?))?\}\}/g, (_, file) =>
      integrityOf(file),
    );
    for (const address of [`/${page}`, ...(ADDRESSES.get(page) ?? [])]) {
      server.get(address, (_request, reply) => {
        const nonce = randomBytes(16).toString('base64');
        const policy = policyOf(page).replaceAll('{{nonce}}', nonce);
        return reply
          .header('content-security-policy', policy)
          .type('text/html')
          .send(html.replaceAll('{{policy}}', policy.replaceAll('; ', ';\n')).replaceAll('{{nonce}}', nonce));
      });
    }
  }
  return server;
}

/**
 * Serves the surveys that need no JavaScript, from a collector of their own: one that is told of its surveys suspects
 * what comes from any other, and the examples' pages have many.
 *
 * @param {import('fastify').FastifyInstance} server
 * @param {import('a11-survey/collector').CollectorOptions['database']} database
 */
function serveSurveys(server, database) {
  const surveys = JSON.parse(readFileSync(here('a11-survey.json'), 'utf8'));
  const pages = createCollector({ database, allowOrigins: [], surveys });
  server.addHook('onReady', async () => {
    // Not returned: Fastify would take what it comes to for an error.
    await pages.ready();
  });
  server.addHook('onClose', () => pages.close());
  server.addHook('onRequest', (request, reply, done) => {
    if (!request.url.startsWith('/s/')) return done();
    reply.hijack();
    pages.routing(request.raw, reply.raw);
  });
}

/**
 * Serves the builder, as any host of files can: its pages only ask for what stands beside them.
 *
 * @param {import('fastify').FastifyInstance} server
 */
function serveBuilder(server) {
  const types = new Map([
    ['html', 'text/html'],
    ['css', 'text/css'],
    ['js', 'text/javascript'],
  ]);
  server.get('/builder', (_request, reply) => reply.redirect('/builder/'));
  server.get('/builder/:name', async (request, reply) => {
    const { name = '' } = /** @type {{ readonly name?: string }} */ (request.params);
    const file = name || 'index.html';
    const content = (await builderFiles()).get(file);
    if (content === undefined) return reply.callNotFound();
    if (file.endsWith('.html')) reply.header('content-security-policy', policyOf(`builder/${file}`));
    return reply
      .type(`${types.get(file.slice(file.lastIndexOf('.') + 1))}; charset=utf-8`)
      .send(content.replace('<!-- examples -->', '<a href="/">All examples</a>'));
  });
}
