import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attribute, builtPages } from './built-pages.ts';
import { servedSites } from './sites.ts';

/** Addresses of the site that lead to no built file, or to no such id in it. */
function brokenLinks(folder: string, basePath: string): string[] {
  const ids = new Map<string, Set<string>>();
  const links: { from: string; target: string; id: string }[] = [];
  const broken: string[] = [];
  for (const { file, elements } of builtPages(folder)) {
    const page = new URL(file.replace(/index\.html$/, ''), `https://site.example${basePath}`);
    ids.set(file, new Set(elements.flatMap((element) => attribute(element, 'id') ?? [])));
    for (const element of elements) {
      for (const name of ['href', 'src', 'action']) {
        const value = attribute(element, name);
        if (value === undefined || attribute(element, 'rel') === 'canonical') continue;
        const url = new URL(value, page);
        if (url.origin !== page.origin) continue;
        if (!url.pathname.startsWith(basePath)) broken.push(`${file}: ${value} leaves ${basePath}`);
        const path = decodeURIComponent(url.pathname.slice(basePath.length));
        const target = path === '' || path.endsWith('/') ? `${path}index.html` : path;
        links.push({ from: file, target, id: decodeURIComponent(url.hash.slice(1)) });
      }
    }
  }
  for (const { from, target, id } of links) {
    const found = existsSync(join(folder, target)) && statSync(join(folder, target)).isFile();
    if (!found) broken.push(`${from}: ${target} is not there`);
    else if (id !== '' && ids.has(target) && !ids.get(target)!.has(id)) {
      broken.push(`${from}: ${target} has no #${id}`);
    }
  }
  return [...new Set(broken)];
}

describe('links inside the site', () => {
  it('all lead somewhere, at the root', () => {
    expect(brokenLinks(servedSites().real.folder, '/')).toEqual([]);
  });

  it('all stay below the sub-path and lead somewhere', () => {
    const { folder, url } = servedSites().hostile;
    expect(brokenLinks(folder, new URL(url).pathname)).toEqual([]);
  });
});
