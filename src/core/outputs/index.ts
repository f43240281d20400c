import { jsonApi } from './api/render-json-api.ts';
import { ckan } from './ckan/render-ckan.ts';
import { croissant } from './croissant/render-croissant.ts';
import { dataPackages } from './data-package/render-data-packages.ts';
import { dcat } from './dcat/render-dcat.ts';
import { dcatUs } from './dcat-us/render-dcat-us.ts';
import { dumps } from './dumps/render-dumps.ts';
import { atom } from './feeds/atom.ts';
import { markdownTwins } from './markdown/markdown-twins.ts';
import { ogcRecords } from './records/render-ogc-records.ts';
import { ukMetadata } from './uk-metadata/render-uk-metadata.ts';
import { llmsTxt } from './web/llms-txt.ts';
import { openSearch } from './web/open-search.ts';
import { securityTxt } from './web/security-txt.ts';
import type { OutputFamily } from './output.ts';
import { insightFiles } from './insights/render-insight-files.ts';
import { recordYaml } from './render-record-yaml.ts';

/** Everything that machines get, in the order in which the page for developers shows it. */
export const OUTPUT_FAMILIES: readonly OutputFamily[] = [
  jsonApi,
  dumps,
  dcat,
  dcatUs,
  ukMetadata,
  ckan,
  ogcRecords,
  dataPackages,
  croissant,
  recordYaml,
  insightFiles,
  atom,
  markdownTwins(() => OUTPUT_FAMILIES),
  llmsTxt(() => OUTPUT_FAMILIES),
  openSearch,
  securityTxt,
];
