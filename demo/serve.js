// Starts the examples and their collector.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { openDatabase } from 'a11-survey/collector';
import { createDemo } from './server.js';

const port = Number(process.env.PORT ?? 8280);
const database = await openDatabase('a11-survey.sqlite');
const server = createDemo(database);

server.get('/report', (_request, reply) => {
  const cli = fileURLToPath(new URL('../dist/cli.mjs', import.meta.url));
  execFile(process.execPath, [cli, 'report'], (error, stdout, stderr) =>
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
