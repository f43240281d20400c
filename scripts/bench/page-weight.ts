import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { findFonts, findImports, findReferences } from './page-references.ts';

/** Bytes over the wire. */
export interface PageWeight {
  readonly all: number;
  readonly scripts: number;
  /** Bytes by path, including the page itself. */
  readonly files: ReadonlyMap<string, number>;
}

/** Only there to resolve addresses. */
const ORIGIN = 'https://site.invalid';

/**
 * Weighs a built page: its HTML and everything it makes a browser fetch at once, followed through style sheets (every
 * font they name, although a browser fetches only those it needs) and module imports.
 * @param path site path of the page, `/search/`
 * @throws if a file that the page names is missing
 */
export function weighPage(folder: string, path: string): PageWeight {
  const files = new Map<string, number>();
  const scripts = new Set<string>();
  const resolve = (address: string, base: string): string | undefined => {
    const url = new URL(address, ORIGIN + base);
    return url.origin === ORIGIN ? decodeURIComponent(url.pathname) : undefined;
  };
  const take = (address: string, base: string, isScript: boolean): void => {
    const file = resolve(address, base);
    if (file === undefined || files.has(file)) return;
    files.set(file, wireSize(folder, file));
    if (isScript) {
      scripts.add(file);
      for (const module of findImports(read(folder, file))) take(module, file, true);
    } else if (file.endsWith('.css')) {
      for (const font of findFonts(read(folder, file))) take(font, file, false);
    }
  };
  files.set(path, wireSize(folder, path));
  const found = findReferences(read(folder, path));
  for (const address of found.scripts) take(address, path, true);
  for (const address of [...found.styles, ...found.fonts, ...found.images])
    take(address, path, false);
  const sum = (paths: Iterable<string>): number =>
    [...paths].reduce((total, file) => total + files.get(file)!, 0);
  return { all: sum(files.keys()), scripts: sum(scripts), files };
}

/** Bytes of a file as a host sends it: by gzip, unless that makes it larger (fonts and pictures are packed already). */
export function wireSize(folder: string, path: string): number {
  const content = readFileSync(fileOf(folder, path));
  return Math.min(content.length, gzipSync(content).length);
}

function read(folder: string, path: string): string {
  return readFileSync(fileOf(folder, path), 'utf8');
}

function fileOf(folder: string, path: string): string {
  const file = join(folder, path);
  return existsSync(file) && statSync(file).isDirectory() ? join(file, 'index.html') : file;
}
