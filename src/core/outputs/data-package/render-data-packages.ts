import { address } from '../address.ts';
import type { OutputFamily } from '../output.ts';
import { namedFiles } from '../named-files.ts';
import { renderJson } from '../render-json.ts';
import { describeDataPackage } from './describe-data-package.ts';

/** The files of open datasets, for the tools of Frictionless Data. */
export const dataPackages: OutputFamily = {
  id: 'data-package',
  title: 'Data Package 2.0',
  about:
    'The files of an open dataset and the meaning of their columns, for tools such as Frictionless, Open Data Editor and R. Only for datasets with files.',
  standard: { title: 'Data Package 2.0', url: 'https://datapackage.org/standard/data-package/' },
  stability: 'stable',
  addresses: [
    address(
      '/datasets/{publisher}/{slug}/datapackage.json',
      'application/json',
      'The files of one dataset',
    ),
  ],
  *render({ facts, sha256 }) {
    for (const dataset of facts.datasets) {
      if (namedFiles(dataset).length === 0) continue;
      yield {
        path: `datasets/${dataset.id}/datapackage.json`,
        content: renderJson(describeDataPackage(dataset, sha256)),
      };
    }
  },
};
