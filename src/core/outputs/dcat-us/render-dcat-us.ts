import { address } from '../address.ts';
import type { Output, OutputFamily } from '../output.ts';
import { jsonText } from '../render-json.ts';
import { withLists } from '../with-lists.ts';
import { describeDcatUs1 } from './describe-dcat-us-1.ts';
import { describeCatalog3, describeDcatUs3, describeService3 } from './describe-dcat-us-3.ts';

/** The register for readers of `data.json`. */
export const dcatUs: OutputFamily = {
  id: 'dcat-us',
  title: 'DCAT-US 1.1 and 3.0',
  about:
    'The whole register in one file each, for the catalogues of the United States and many tools for data.json. Both versions require a mailbox: without one, the file has an address that ends in .invalid. Version 1.1 also requires a date of change: without one, it has the frequency of the data or the date of the entry.',
  standard: { title: 'DCAT-US', url: 'https://resources.data.gov/resources/dcat-us/' },
  stability: 'stable',
  addresses: [
    address('/data.json', 'application/json', 'All datasets, DCAT-US 1.1'),
    address('/dcat-us-3.json', 'application/json', 'All datasets and services, DCAT-US 3.0'),
  ],
  *render({ facts, absolute }): Iterable<Output> {
    const { about } = facts;
    const { language } = about;
    const first: string[] = [];
    const datasets: string[] = [];
    const services: string[] = [];
    for (const record of facts.listed) {
      if (record.kind === 'dataset') {
        first.push(jsonText(describeDcatUs1(record, language)));
        datasets.push(jsonText(describeDcatUs3(record, language)));
      } else if (record.kind === 'service') {
        services.push(jsonText(describeService3(record, language)));
      }
    }
    const head = {
      '@context': 'https://project-open-data.cio.gov/v1.1/schema/catalog.jsonld',
      '@id': absolute('/data.json'),
      '@type': 'dcat:Catalog',
      conformsTo: 'https://project-open-data.cio.gov/v1.1/schema',
      describedBy: 'https://project-open-data.cio.gov/v1.1/schema/catalog.json',
    };
    yield { path: 'data.json', content: withLists(head, { dataset: first }) };
    yield {
      path: 'dcat-us-3.json',
      content: withLists(describeCatalog3(about), { dataset: datasets, service: services }),
    };
  },
};
