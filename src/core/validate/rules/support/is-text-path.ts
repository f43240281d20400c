import type { Entry, EntryKind } from '../../../model/entry.ts';
import type { ValuePath } from '../../../model/value-path.ts';

/** The fields of each kind whose text is Markdown. */
const MARKDOWN_FIELDS: { readonly [Kind in EntryKind]?: readonly string[] } = {
  dataset: ['description'],
  service: ['description'],
  series: ['description'],
  agreement: ['description'],
  model: ['description', 'method', 'limitations'],
  insight: ['description'],
  community: ['why'],
};

/** Whether the schema takes Markdown here; everything else is plain text. */
export function isMarkdown(path: ValuePath, entry: Pick<Entry, 'kind'>): boolean {
  if (entry.kind === 'harvested') {
    return path.length === 2 && path[0] === 'dataset' && path[1] === 'description';
  }
  return path.length === 1 && (MARKDOWN_FIELDS[entry.kind]?.includes(String(path[0])) ?? false);
}

/** Whether the value is a source's own words, which nobody here may correct. */
export function isSourceWords(path: ValuePath, entry: Pick<Entry, 'kind'>): boolean {
  return entry.kind === 'harvested' && path[0] === 'harvest' && path[1] === 'unmapped';
}
