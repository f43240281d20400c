import { parseYaml } from '../parse-yaml.ts';
import type { SourceFile } from '../../model/entry.ts';

/** The file of the formats vocabulary. */
export const FORMATS_FILE = 'vocabularies/formats.yaml';

/**
 * Maps names to format ids. A name that two formats share maps to neither.
 * @param source the formats vocabulary, valid or not
 * @returns name in lower case → id
 */
export function formatNames(source: SourceFile): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const shared = new Set<string>();
  for (const { id, names } of readTerms(parseYaml(source).value)) {
    for (const name of new Set([id, ...names].map((text) => text.toLowerCase()))) {
      if (ids.has(name) && ids.get(name) !== id) shared.add(name);
      ids.set(name, id);
    }
  }
  for (const name of shared) ids.delete(name);
  return ids;
}

function readTerms(vocabulary: unknown): { id: string; names: string[] }[] {
  const terms = (vocabulary as { terms?: unknown } | null | undefined)?.terms;
  if (!Array.isArray(terms)) return [];
  return (terms as unknown[]).flatMap((term) => {
    const { id, label, altLabels } = (term ?? {}) as Record<string, unknown>;
    if (typeof id !== 'string') return [];
    const names = [label, ...(Array.isArray(altLabels) ? (altLabels as unknown[]) : [])];
    return [{ id, names: names.filter((name) => typeof name === 'string') }];
  });
}
