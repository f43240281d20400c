import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

import { UserError } from '../core/model/user-error.ts';

export interface FolderServer {
  /** Address of the site's home page, with a closing slash. */
  readonly url: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** First port to try; 0 lets the system choose. */
  readonly port: number;
  /** How many ports above the first are tried when one is taken. */
  readonly tries?: number;
  /** Path under which the site was built, `/` or `/datastore/`. */
  readonly basePath?: string;
  readonly host?: string;
}

/**
 * Serves a built site as a static host would: index pages, compression left out, the site's own 404 page.
 * @throws if no port is free, or the folder has no index page
 */
export async function serveFolder(folder: string, options: ServeOptions): Promise<FolderServer> {
  const { port, tries = 20, basePath = '/', host = 'localhost' } = options;
  await readFile(join(folder, 'index.html')).catch(() => {
    throw new UserError(`${folder} does not contain a built site: run \`npm run build\` first.`);
  });
  const lost = await readFile(join(folder, '404.html')).catch(() => Buffer.from('Not found'));
  const files = sirv(folder, {
    etag: true,
    // `.well-known/` holds files for machines.
    dotfiles: true,
    setHeaders: (response) => response.setHeader('access-control-allow-origin', '*'),
  });
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const notFound = (): void => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(lost);
    };
    if (!path.startsWith(basePath)) notFound();
    else {
      request.url = `/${path.slice(basePath.length)}`;
      files(request, response, notFound);
    }
  });
  const chosen = await listen(server, port, tries, host);
  return {
    url: `http://${host}:${chosen}${basePath}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function listen(server: Server, port: number, tries: number, host: string): Promise<number> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await listenOn(server, port === 0 ? 0 : port + attempt, host);
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || attempt >= tries) throw error;
    }
  }
}

function listenOn(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
