import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { registerIntegration } from './src/site/register-integration.ts';
import { listedPages } from './src/site/listed-pages.ts';
import { siteLocation } from './src/site/site-location.ts';

const location = await siteLocation();

export default defineConfig({
  site: location.origin,
  base: location.basePath,
  trailingSlash: 'always',
  integrations: [mdx(), sitemap({ filter: await listedPages() }), registerIntegration(location)],
  build: {
    // Measured: rendering eight pages at a time is about a third faster than one; more brings nothing.
    concurrency: 8,
    // The content security policy allows no inline styles or scripts.
    inlineStylesheets: 'never',
  },
  compressHTML: true,
  devToolbar: { enabled: false },
  vite: {
    build: {
      assetsInlineLimit: 0,
      // The check of entries is 592 kB (64 kB on the wire) and is loaded only on pages with a form.
      chunkSizeWarningLimit: 700,
    },
    // Workers are modules, so that they too load what few need (the reader of Parquet) only when it is needed.
    worker: { format: 'es' },
    css: { preprocessorOptions: { scss: { loadPaths: ['node_modules'], quietDeps: true } } },
  },
});
