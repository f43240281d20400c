import type { Code } from '../../describe/pages/page-model.ts';

/** Name of each language after the fence of a block. What quotes an entry is marked so. */
export const FENCES: Readonly<Record<Code['language'], string>> = {
  curl: 'sh',
  python: 'python',
  r: 'r',
  javascript: 'js',
  bibtex: 'bibtex publisher',
  ris: 'ris publisher',
  json: 'json publisher',
};
