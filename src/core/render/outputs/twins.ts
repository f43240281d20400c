import type { Catalogue, DatasetRecord } from '../../derive/catalogue.ts';
import { canDescribeInCroissant } from '../croissant/describe-croissant.ts';
import { hasOpenFiles } from './open-files.ts';

/** Another form of a dataset's record. */
export interface Twin {
  /** How the JSON API names it. */
  readonly name: string;
  /** Site path. */
  readonly path: string;
  readonly mediaType: string;
  readonly title: string;
}

const FORMS: readonly {
  readonly name: string;
  readonly path: (id: string) => string;
  readonly mediaType: string;
  readonly title: string;
  readonly isThere?: (record: DatasetRecord, catalogue: Catalogue) => boolean;
}[] = [
  {
    name: 'api',
    path: (id) => `/api/v1/datasets/${id}.json`,
    mediaType: 'application/json',
    title: 'JSON',
  },
  {
    name: 'yaml',
    path: (id) => `/datasets/${id}.yaml`,
    mediaType: 'application/yaml',
    title: 'YAML, as written',
  },
  {
    name: 'ogcRecord',
    path: (id) => `/records/datasets/${id}.json`,
    mediaType: 'application/geo+json',
    title: 'OGC API Records',
  },
  {
    name: 'dataPackage',
    path: (id) => `/datasets/${id}/datapackage.json`,
    mediaType: 'application/json',
    title: 'Data Package',
    isThere: hasOpenFiles,
  },
  {
    name: 'croissant',
    path: (id) => `/datasets/${id}/croissant.json`,
    mediaType: 'application/ld+json',
    title: 'Croissant',
    isThere: canDescribeInCroissant,
  },
];

/** The forms in which one dataset is published, one line above for each. */
export function twinsOf(record: DatasetRecord, catalogue: Catalogue): Twin[] {
  return FORMS.filter(({ isThere }) => isThere?.(record, catalogue) ?? true).map(
    ({ name, path, mediaType, title }) => ({ name, path: path(record.id), mediaType, title }),
  );
}
