import type { Plugin } from 'vite';

/** The configuration and the pages are two instances of this module in one process; see `catalogue.ts`. */
const SHARED = Symbol.for('register.script-imports');
const shared = globalThis as { [SHARED]?: ReadonlyMap<string, readonly string[]> };

/** Notes, when the scripts are bundled, which files the scripts of each page import at once. */
export function noteScriptImports(): Plugin {
  return {
    name: 'register-script-imports',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_options, bundle) {
      const imports = new Map<string, string[]>();
      const collect = (file: string, found: Set<string>): void => {
        const chunk = bundle[file];
        if (chunk?.type !== 'chunk') return;
        for (const name of chunk.imports) {
          if (found.has(name)) continue;
          found.add(name);
          collect(name, found);
        }
      };
      for (const [file, chunk] of Object.entries(bundle)) {
        const page = chunk.type === 'chunk' && chunk.facadeModuleId?.split('?')[0];
        if (!page) continue;
        const found = new Set<string>(imports.get(page));
        collect(file, found);
        imports.set(page, [...found]);
      }
      shared[SHARED] = imports;
    },
  };
}

/**
 * Site paths of the files that the scripts of a page import at once, for links that fetch them while the scripts
 * themselves are on their way. In development there is no bundle, and so nothing to fetch.
 * @param page path of the page's source, such as `/src/pages/search.astro`
 */
export function scriptImports(page: string): string[] {
  for (const [source, files] of shared[SHARED] ?? [])
    if (source.endsWith(page)) return files.map((file) => `/${file}`);
  return [];
}
