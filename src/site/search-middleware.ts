import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Catalogue } from '../core/derive/catalogue.ts';
import { buildSearchIndex, SEARCH_FOLDER, type SearchIndex } from './search-index.ts';

/**
 * Serves the search index from memory in development, for `server.middlewares.use(…)` in the hook `astro:server:setup`.
 * The index is made on the first request, and again when the catalogue changes.
 * @param load gives the current catalogue
 * @param basePath path under which the site is served, with both slashes
 */
export function searchMiddleware(
  load: () => Promise<Catalogue>,
  basePath: string,
): (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void {
  let current: { catalogue: Catalogue; index: Promise<SearchIndex> } | undefined;
  const files = async (): Promise<SearchIndex['files']> => {
    const catalogue = await load();
    if (current?.catalogue !== catalogue) {
      current = { catalogue, index: buildSearchIndex(catalogue) };
    }
    return (await current.index).files;
  };
  return (request, response, next) => {
    const path = (request.url ?? '/').split('?')[0]!;
    const inside = path.startsWith(basePath) ? path.slice(basePath.length) : path.slice(1);
    if (!inside.startsWith(`${SEARCH_FOLDER}/`) || !/\.\w+$/.test(inside)) {
      next();
      return;
    }
    files().then((all) => {
      const content = all.get(inside);
      if (!content) {
        next();
        return;
      }
      response.setHeader(
        'content-type',
        TYPES[inside.slice(inside.lastIndexOf('.'))] ?? 'application/octet-stream',
      );
      response.setHeader('cache-control', 'no-cache');
      response.end(content);
    }, next);
  };
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
};
