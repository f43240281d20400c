import { atom } from '../feeds/atom.ts';
import { markdownTwins } from '../markdown/markdown-twins.ts';
import type { OutputFamily } from './output.ts';
import { recordYaml } from './render-record-yaml.ts';

/** Everything that machines get, in the order in which the page for developers shows it. */
export const OUTPUT_FAMILIES: readonly OutputFamily[] = [recordYaml, atom, markdownTwins];
