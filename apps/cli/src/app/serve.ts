import { realpath } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { responder } from '@matchwright/shipped';

/** A listening server: its address, its port and a function that ends it. */
export type Listening = { readonly url: string; readonly port: number; readonly close: () => Promise<void> };

function listen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    });
    // this machine only: the app is nobody else's
    server.listen(port, '127.0.0.1', () => resolve(true));
  });
}

async function listenOnFree(makeServer: () => Server, first: number): Promise<Server> {
  for (let port = first; port < first + 50 && port < 65_536; port++) {
    const server = makeServer();
    if (await listen(server, port)) return server;
  }
  throw new Error(
    `no free port from ${first} to ${Math.min(first + 49, 65_535)}; choose another with --port`,
  );
}

/**
 * Serves the folder `root` on `localhost`, on `port` or the next free one (0 = any free port).
 * Throws when the folder cannot be read or fifty ports in a row are taken.
 */
export async function serveFolder(root: string, port: number): Promise<Listening> {
  const answer = responder(await realpath(root));
  const makeServer = (): Server =>
    createServer((request, response) => {
      const asked = {
        encoding: request.headers['accept-encoding'] ?? '',
        etag: request.headers['if-none-match'] ?? '',
      };
      answer(request.method ?? 'GET', request.url ?? '/', asked)
        .then(({ status, headers, body }) => response.writeHead(status, headers).end(body))
        .catch(() => response.writeHead(500).end());
    });
  const server = await listenOnFree(makeServer, port);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no TCP address');
  const taken = address.port;
  return {
    url: `http://localhost:${taken}/`,
    port: taken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
