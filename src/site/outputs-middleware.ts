import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Catalogue } from '../core/derive/catalogue.ts';
import { addressMatcher } from '../core/outputs/match-address.ts';
import { OUTPUT_FAMILIES } from '../core/outputs/index.ts';
import type { Output } from '../core/outputs/output.ts';
import { outputsInMemory } from './outputs.ts';
import type { SiteLocation } from './site-location.ts';

/**
 * Serves the outputs from memory in development, for `server.middlewares.use(…)`. They are made on the first request,
 * and again when the catalogue changes.
 * @param load gives the current catalogue
 */
export function outputsMiddleware(
  load: () => Promise<Catalogue>,
  location: SiteLocation,
): (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void {
  const match = addressMatcher(OUTPUT_FAMILIES);
  let current: { catalogue: Catalogue; files: Promise<ReadonlyMap<string, Output>> } | undefined;
  const files = async (): Promise<ReadonlyMap<string, Output>> => {
    const catalogue = await load();
    if (current?.catalogue !== catalogue) current = { catalogue, files: outputsInMemory(location) };
    return current.files;
  };
  return (request, response, next) => {
    const path = (request.url ?? '/').split('?')[0]!;
    const { basePath } = location;
    const inside = path.startsWith(basePath) ? path.slice(basePath.length) : path.slice(1);
    const found = match(inside);
    if (!found) {
      next();
      return;
    }
    files().then((all) => {
      const output = all.get(inside);
      if (!output) {
        next();
        return;
      }
      response.setHeader('content-type', `${found.address.mediaType}; charset=utf-8`);
      response.setHeader('cache-control', 'no-cache');
      response.setHeader('access-control-allow-origin', '*');
      response.end(output.content);
    }, next);
  };
}
