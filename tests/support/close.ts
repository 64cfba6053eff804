import type { FastifyInstance } from 'fastify';

/** Closes a server without waiting for browsers, which keep connections open and open further ones in advance. */
export async function closeAtOnce(server: FastifyInstance): Promise<void> {
  server.server.on('connection', (socket) => socket.destroy());
  server.server.closeAllConnections();
  await server.close();
}
