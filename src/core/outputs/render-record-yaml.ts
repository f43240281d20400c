import { fileOf } from '../model/entry.ts';
import { planOf } from '../model/entry-kinds.ts';
import { RECORD_KINDS } from '../model/keys.ts';
import { address } from './address.ts';
import type { OutputFamily } from './output.ts';

/** Entries with a folder to themselves are not one YAML file. */
const KINDS = RECORD_KINDS.filter((kind) => planOf(kind).file === undefined);

/** The entries themselves: what everything else is made from. */
export const recordYaml: OutputFamily = {
  id: 'yaml',
  title: 'The source of a record',
  about:
    'The YAML file of a record in the register’s repository. The form for changes starts from it.',
  stability: 'stable',
  addresses: KINDS.map((kind) =>
    address(
      `/${fileOf(kind, planOf(kind).id!.join('/')).replaceAll('<', '{').replaceAll('>', '}')}`,
      'application/yaml',
      `One ${kind}, as its publisher wrote it`,
    ),
  ),
  *render({ catalogue, texts }) {
    const { datasets, services, series, models, communities } = catalogue;
    const all = [datasets, services, series, models, communities];
    for (const key of all.flatMap((records) => [...records.values()].map((record) => record.key))) {
      const content = texts.get(`${key}.yaml`);
      if (content !== undefined) yield { path: `${key}.yaml`, content };
    }
  },
};
