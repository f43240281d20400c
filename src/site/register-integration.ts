import type { AstroIntegration } from 'astro';
import { catalogueDirectory, forgetCatalogue, getCatalogue } from './catalogue.ts';
import { buildSearchIndex } from './search-index.ts';

/**
 * Ties the catalogue to Astro: the search index is made while pages render (Pagefind is a process of its own),
 * and in development a changed YAML file reloads the page.
 */
export function registerIntegration(): AstroIntegration {
  let index: ReturnType<typeof buildSearchIndex> | undefined;
  return {
    name: 'register',
    hooks: {
      'astro:build:start': async () => {
        mark('configured');
        index = buildSearchIndex(await getCatalogue());
        // A failure is thrown where the index is awaited; until then it must not count as unhandled.
        index.then(
          () => mark('indexed'),
          () => undefined,
        );
      },
      // The bundles are done and no page is rendered yet.
      'astro:build:ssr': () => mark('bundled'),
      'astro:build:generated': () => mark('rendered'),
      'astro:build:done': async ({ dir, logger }) => {
        const report = await (await index!).writeTo(dir);
        logger.info(`search index: ${JSON.stringify(report)}`);
      },
      'astro:server:setup': ({ server }) => {
        const directory = catalogueDirectory();
        server.watcher.add(directory);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(directory)) return;
          forgetCatalogue();
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}

/** Tells `npm run bench` where the stages of a build end. */
function mark(stage: string): void {
  performance.mark(`register:${stage}`);
}
