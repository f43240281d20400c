import type { IncomingMessage, ServerResponse } from 'node:http';
import { SEARCH_FOLDER, type SearchIndex } from './search-index.ts';

/**
 * Serves the search index from memory in development, for `server.middlewares.use(…)` in the hook `astro:server:setup`.
 * @param load gives the current index
 * @param basePath path under which the site is served, with both slashes
 */
export function searchMiddleware(
  load: () => Promise<SearchIndex>,
  basePath: string,
): (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void {
  return (request, response, next) => {
    const path = (request.url ?? '/').split('?')[0]!;
    const inside = path.startsWith(basePath) ? path.slice(basePath.length) : path.slice(1);
    if (!inside.startsWith(`${SEARCH_FOLDER}/`) || !/\.\w+$/.test(inside)) {
      next();
      return;
    }
    load().then(({ files }) => {
      const content = files.get(inside);
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
