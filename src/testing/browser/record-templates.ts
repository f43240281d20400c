import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Template } from './templates.ts';

/** What each kind of record page is known by, so that the tests need not name an entry. */
const MARKS: readonly { name: string; folder: string; mark: RegExp }[] = [
  { name: 'open dataset with files', folder: 'datasets', mark: /aria-label="Files and links"/ },
  { name: 'dataset with columns', folder: 'datasets', mark: /id="columns"/ },
  { name: 'shared dataset', folder: 'datasets', mark: /badge--shared[^]*id="request-access"/ },
  {
    name: 'restricted dataset',
    folder: 'datasets',
    mark: /badge--restricted[^]*id="request-access"/,
  },
  { name: 'closed dataset', folder: 'datasets', mark: /badge--closed[^]*id="request-access"/ },
  { name: 'request for a dataset', folder: 'datasets', mark: /id="request-print"/ },
  { name: 'superseded dataset', folder: 'datasets', mark: /<strong>Superseded/ },
  { name: 'service with an endpoint', folder: 'services', mark: /Endpoint:/ },
  { name: 'series', folder: 'series', mark: /id="editions"/ },
  { name: 'model', folder: 'models', mark: /id="chain"/ },
  { name: 'insight', folder: 'insights', mark: /id="uses"/ },
  { name: 'community', folder: 'communities', mark: /id="needs"/ },
  { name: 'agreement', folder: 'agreements', mark: /id="datasets"/ },
];

/**
 * Finds a page of each kind of record in the built site.
 * @throws if there is none: a template that is not looked at must not pass for one that is fine
 */
export function recordTemplates(folder: string): Template[] {
  return MARKS.map(({ name, folder: kind, mark }) => {
    const pages = readdirSync(join(folder, kind), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('index.html') && file !== 'index.html')
      .sort();
    const found = pages.find((file) => mark.test(readFileSync(join(folder, kind, file), 'utf8')));
    if (found === undefined) throw new Error(`The built site has no page for "${name}".`);
    return { name, path: `${kind}/${found.replace(/index\.html$/, '')}` };
  });
}
