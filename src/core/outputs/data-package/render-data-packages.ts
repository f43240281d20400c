import type { OutputFamily } from '../output.ts';
import { hasOpenFiles } from '../open-files.ts';
import { publishedDatasets } from '../published-records.ts';
import { renderJson } from '../render-json.ts';
import { describeDataPackage } from './describe-data-package.ts';

/** The files of open datasets, for the tools of Frictionless Data. */
export const dataPackages: OutputFamily = {
  id: 'data-package',
  title: 'Data Package 2.0',
  about:
    'What the files of an open dataset are and what their columns mean, for tools such as Frictionless, Open Data Editor and R. Only where there are files.',
  standard: { title: 'Data Package 2.0', url: 'https://datapackage.org/standard/data-package/' },
  stability: 'stable',
  addresses: [
    {
      path: '/datasets/{publisher}/{slug}/datapackage.json',
      mediaType: 'application/json',
      about: 'The files of one dataset',
    },
  ],
  *render(context) {
    for (const record of publishedDatasets(context.catalogue)) {
      if (!hasOpenFiles(record, context.catalogue)) continue;
      yield {
        path: `datasets/${record.id}/datapackage.json`,
        content: renderJson(describeDataPackage(record, context)),
      };
    }
  },
};
