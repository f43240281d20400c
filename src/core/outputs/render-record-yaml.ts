import { folderOf } from '../model/entry.ts';
import { RECORD_KINDS } from '../model/keys.ts';
import { address } from './address.ts';
import type { OutputFamily } from './output.ts';

/** The entries themselves: what everything else is made from. */
export const recordYaml: OutputFamily = {
  id: 'yaml',
  title: 'The source of a record',
  about:
    'The YAML file of a record in the register’s repository. The form for changes starts from it.',
  stability: 'stable',
  addresses: RECORD_KINDS.map((kind) =>
    address(
      `/${folderOf(kind)}/{publisher}/{slug}.yaml`,
      'application/yaml',
      `One ${kind}, as its publisher wrote it`,
    ),
  ),
  *render({ catalogue, texts }) {
    const { datasets, services, series } = catalogue;
    for (const { key } of [datasets, services, series].flatMap((all) => [...all.values()])) {
      const content = texts.get(`${key}.yaml`);
      if (content !== undefined) yield { path: `${key}.yaml`, content };
    }
  },
};
