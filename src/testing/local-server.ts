import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A real server on this machine, for tests. */
export interface LocalServer {
  /** `http://127.0.0.1:8080` */
  readonly origin: string;
  readonly port: number;
  /** Path and query of every request, in order. */
  readonly requests: readonly string[];
  /** How many connections arrived, requests or not. */
  connections(): number;
  /** The largest number of requests that were under way at once. */
  busiest(): number;
  close(): Promise<void>;
}

export type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
  count: number,
) => void | Promise<void>;

/**
 * Starts a server.
 * @param handle gets the number of requests so far, from 1, as its third argument
 */
export async function startLocalServer(handle: Handler): Promise<LocalServer> {
  const requests: string[] = [];
  let connections = 0;
  let open = 0;
  let busiest = 0;
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    open += 1;
    busiest = Math.max(busiest, open);
    response.once('close', () => (open -= 1));
    void handle(request, response, requests.length);
  });
  server.on('connection', () => (connections += 1));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    requests,
    connections: () => connections,
    busiest: () => busiest,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
