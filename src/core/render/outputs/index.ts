import { dcat } from '../dcat/render-dcat.ts';
import { atom } from '../feeds/atom.ts';
import { markdownTwins } from '../markdown/markdown-twins.ts';
import { llmsTxt } from '../web/llms-txt.ts';
import { openSearch } from '../web/open-search.ts';
import { securityTxt } from '../web/security-txt.ts';
import type { OutputFamily } from './output.ts';
import { recordYaml } from './render-record-yaml.ts';

/** Everything that machines get, in the order in which the page for developers shows it. */
export const OUTPUT_FAMILIES: readonly OutputFamily[] = [
  dcat,
  recordYaml,
  atom,
  markdownTwins(() => OUTPUT_FAMILIES),
  llmsTxt(() => OUTPUT_FAMILIES),
  openSearch,
  securityTxt,
];
