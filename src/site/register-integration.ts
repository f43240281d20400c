import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { SiteLocation } from './site-location.ts';
import { catalogueDirectory, forgetCatalogue, getCatalogue, loadOnce } from './catalogue.ts';
import { outputsMiddleware } from './outputs-middleware.ts';
import { writeOutputs } from './outputs.ts';
import { noteScriptImports } from './script-imports.ts';
import { searchIndexAt } from './search-once.ts';
import { renderHeadersFile } from './security-policy.ts';
import { searchMiddleware } from './search-middleware.ts';

/**
 * Connects the catalogue to Astro. The search index is made while pages render (Pagefind is a separate process), and
 * the files for machines are written before them. In development, a changed YAML file reloads the page.
 */
export function registerIntegration(location: SiteLocation): AstroIntegration {
  const { basePath } = location;
  let outDir = '';
  return {
    name: 'register',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
      },
      'astro:build:start': () => {
        mark('configured');
        // Its failure is thrown where it is needed.
        searchIndexAt(location).then(
          () => mark('indexed'),
          () => undefined,
        );
      },
      'astro:build:setup': ({ vite }) => {
        // After bundling and before Astro renders the first page, for which there is no hook. The folder has been emptied by
        // then, so the developers' page can say how large the files are.
        const handler = async (): Promise<void> => {
          mark('bundled');
          await writeOutputs(location, outDir);
          mark('exported');
        };
        vite.plugins?.push(noteScriptImports(), {
          name: 'register-stages',
          buildApp: { order: 'post', handler },
        });
      },
      'astro:build:generated': () => mark('rendered'),
      'astro:build:done': async ({ dir, logger }) => {
        await writeFile(new URL('_headers', dir), renderHeadersFile(basePath));
        const report = await (await searchIndexAt(location)).writeTo(dir);
        logger.info(`search index: ${JSON.stringify(report)}`);
      },
      'astro:server:setup': ({ server, logger }) => {
        server.middlewares.use(searchMiddleware(() => searchIndexAt(location), basePath));
        server.middlewares.use(outputsMiddleware(getCatalogue, location));
        const directory = catalogueDirectory();
        server.watcher.add(directory);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(directory)) return;
          forgetCatalogue();
          server.ws.send({ type: 'full-reload' });
          // The next page request says what is wrong with the catalogue as a whole.
          loadOnce().then(
            ({ leftOut }) => {
              const files = leftOut.map(({ file }) => file).join(', ');
              if (files !== '') logger.warn(`left out, with errors: ${files}: see npm run check`);
            },
            () => undefined,
          );
        });
      },
    },
  };
}

/** Tells `npm run bench` where the stages of a build end. */
function mark(stage: string): void {
  performance.mark(`register:${stage}`);
}
