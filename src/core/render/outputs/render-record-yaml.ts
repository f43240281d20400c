import type { OutputFamily } from './output.ts';

/** The entries themselves: what everything else is made from. */
export const recordYaml: OutputFamily = {
  id: 'yaml',
  title: 'The record as it is written',
  about:
    'The YAML file of a dataset, as it lies in the register’s repository. The form starts from it.',
  stability: 'stable',
  addresses: [
    {
      path: '/datasets/{publisher}/{slug}.yaml',
      mediaType: 'application/yaml',
      about: 'One dataset, as its publisher wrote it',
    },
  ],
  *render({ catalogue, texts }) {
    for (const { id } of catalogue.datasets.values()) {
      const content = texts.get(`datasets/${id}.yaml`);
      if (content !== undefined) yield { path: `datasets/${id}.yaml`, content };
    }
  },
};
