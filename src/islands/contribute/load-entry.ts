import type { Plain } from '../../core/contribute/form/form-value.ts';
import { siteLink } from '../search/element.ts';

/** An entry of the register, to change. */
export interface LoadedEntry {
  readonly publisher: string;
  readonly slug: string;
  readonly text: string;
  readonly value: Plain;
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Reads the entry of a published dataset from this site.
 * @throws Error with words for the reader
 */
export async function loadEntry(id: string): Promise<LoadedEntry> {
  if (!ID.test(id)) throw new Error(`“${id}” is not the id of a dataset.`);
  const response = await fetch(siteLink(`/datasets/${id}.yaml`)).catch(() => undefined);
  if (response?.status === 404) throw new Error(`The dataset “${id}” is not in the register.`);
  if (!response?.ok) throw new Error('The entry could not be loaded. Please try again.');
  const text = await response.text();
  const [{ parseText }, { LARGE_LIMITS }] = await Promise.all([
    import('../../core/parse/parse-text.ts'),
    import('../../core/parse/limits.ts'),
  ]);
  const value = parseText(text, LARGE_LIMITS).value;
  if (typeof value !== 'object' || value === null) {
    throw new Error('The entry could not be read. Please edit its file on GitHub.');
  }
  const [publisher = '', slug = ''] = id.split('/');
  return { publisher, slug, text, value: value as Plain };
}
