import type { Register } from '../../core/model/entry.ts';

/**
 * Finds the publisher that somebody named: by id, name or short name, whatever the case and punctuation.
 * @returns its id; undefined unless exactly one publisher has that name
 */
export function findPublisher(name: string, publishers: Register['publisher']): string | undefined {
  const wanted = normalise(name);
  const found = [...publishers].filter(([id, { fields }]) =>
    [id, fields.name, fields.shortName].some(
      (other) => other !== undefined && normalise(other) === wanted,
    ),
  );
  return wanted !== '' && found.length === 1 ? found[0]![0] : undefined;
}

function normalise(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
