import { folderOf } from '../model/entry.ts';
import { RECORD_KINDS } from '../model/keys.ts';
import type { OutputFamily } from './output.ts';

/** The entries themselves: what everything else is made from. */
export const recordYaml: OutputFamily = {
  id: 'yaml',
  title: 'The source of a record',
  about:
    'The YAML file of a record in the register’s repository. The form for changes starts from it.',
  stability: 'stable',
  addresses: RECORD_KINDS.map((kind) => ({
    path: `/${folderOf(kind)}/{publisher}/{slug}.yaml`,
    mediaType: 'application/yaml',
    about: `One ${kind}, as its publisher wrote it`,
  })),
  *render({ catalogue, texts }) {
    const records = [catalogue.datasets, catalogue.services, catalogue.series].flatMap((all) => [
      ...all.values(),
    ]);
    for (const { key } of records) {
      const content = texts.get(`${key}.yaml`);
      if (content !== undefined) yield { path: `${key}.yaml`, content };
    }
  },
};
