import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '../core/derive/catalogue.ts';
import { loadCatalogueFixture } from '../testing/catalogue-fixture.ts';
import { buildSearchIndex } from './search-index.ts';
import { searchMiddleware } from './search-middleware.ts';

describe('searchMiddleware', () => {
  let catalogue: Catalogue;
  let server: Server;
  const ask = (path: string): Promise<Response> =>
    fetch(`http://localhost:${(server.address() as AddressInfo).port}${path}`);

  beforeAll(async () => {
    catalogue = await loadCatalogueFixture();
    const middleware = searchMiddleware(() => buildSearchIndex(catalogue), '/sub/');
    server = createServer((request, response) => {
      middleware(request, response, () => response.writeHead(404).end('next'));
    });
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it('serves the index as it is now', async () => {
    const rows = async (): Promise<number> =>
      ((await (await ask('/sub/search/table.json?x')).json()) as { rows: number }).rows;
    expect(await rows()).toBe(catalogue.listed.length);
    catalogue = { ...catalogue, listed: catalogue.listed.slice(1) };
    expect(await rows()).toBe(catalogue.listed.length);
  });

  it('passes on the search page and files that are not there', async () => {
    for (const path of ['/sub/search/?q=x.y', '/sub/search/none.json', '/sub/other.js']) {
      expect((await ask(path)).status).toBe(404);
    }
  });
});
