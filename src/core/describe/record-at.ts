import type { Catalogue, ListedRecord } from '../derive/catalogue.ts';

type Records = Pick<
  Catalogue,
  'datasets' | 'services' | 'series' | 'models' | 'insights' | 'communities'
>;

/** The record with a key, `models/acme/journeys`; undefined for drafts and for what is not in the register. */
export function recordAt(key: string, catalogue: Records): ListedRecord | undefined {
  const start = key.indexOf('/');
  const folder = key.slice(0, start);
  if (!isFolder(folder)) return undefined;
  const record: ListedRecord | undefined = catalogue[folder].get(key.slice(start + 1));
  return record?.kind === 'dataset' && record.fields.status === 'draft' ? undefined : record;
}

const FOLDERS = {
  datasets: true,
  services: true,
  series: true,
  models: true,
  insights: true,
  communities: true,
} as const satisfies Record<keyof Records, true>;

function isFolder(folder: string): folder is keyof Records {
  return Object.hasOwn(FOLDERS, folder);
}
