import { expect, it } from 'vitest';
import { cityHistory } from '../../../testing/city-history.ts';
import { loadCityContext } from '../../../testing/output-context.ts';
import { sitePages } from './site-pages.ts';

it('lists each page under its own address', async () => {
  const context = await loadCityContext();
  const pages = sitePages({ ...context, history: cityHistory(context.catalogue) });
  expect([...pages].map(([, describe]) => describe().path)).toEqual([...pages.keys()]);
  expect([...pages.keys()]).toEqual(
    expect.arrayContaining([
      ...['/status/', '/datasets/', '/themes/transport/', '/changes/', '/changes/new/'],
      ...['/help/fields/dataset/', '/help/problems/yaml/syntax/'],
    ]),
  );
  expect([...pages.keys()].filter((path) => path.endsWith('/history/'))).not.toEqual([]);
});
