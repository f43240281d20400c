import type { Entry } from '../../../model/entry.ts';
import type { ValuePath } from '../../../model/value-path.ts';

const MARKDOWN_KINDS = new Set(['dataset', 'service', 'series', 'agreement']);

/** Whether the schema takes Markdown here; everything else is plain text. */
export function isMarkdown(path: ValuePath, entry: Pick<Entry, 'kind'>): boolean {
  if (entry.kind === 'harvested') {
    return path.length === 2 && path[0] === 'dataset' && path[1] === 'description';
  }
  return path.length === 1 && path[0] === 'description' && MARKDOWN_KINDS.has(entry.kind);
}

/** Whether the value is a source's own words, which nobody here may correct. */
export function isSourceWords(path: ValuePath, entry: Pick<Entry, 'kind'>): boolean {
  return entry.kind === 'harvested' && path[0] === 'harvest' && path[1] === 'unmapped';
}
