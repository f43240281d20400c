import type { Language } from '../../describe/guides/developers/examples/example.ts';

/** Name of each language after the fence of a block. */
export const FENCES: Readonly<Record<Language, string>> = {
  curl: 'sh',
  python: 'python',
  r: 'r',
  javascript: 'js',
};
