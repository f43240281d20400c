import type { OutputFamily } from './output.ts';

const KINDS = ['dataset', 'service', 'series'] as const;
const FOLDERS = { dataset: 'datasets', service: 'services', series: 'series' } as const;

/** The entries themselves: what everything else is made from. */
export const recordYaml: OutputFamily = {
  id: 'yaml',
  title: 'The source of a record',
  about:
    'The YAML file of a record in the register’s repository. The form for changes starts from it.',
  stability: 'stable',
  addresses: KINDS.map((kind) => ({
    path: `/${FOLDERS[kind]}/{publisher}/{slug}.yaml`,
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
