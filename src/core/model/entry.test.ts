import { describe, expect, it } from 'vitest';
import { ENTRY_KIND_NAMES, planOf } from './entry-kinds.ts';
import { fileOf, identifyFile, keyOfFile } from './entry.ts';
import { fileOfKey, keyOf, publisherOf } from './keys.ts';

describe('identifyFile', () => {
  it.each(ENTRY_KIND_NAMES)(
    'knows the file of a %s by its path, and the other way round',
    (kind) => {
      const id =
        planOf(kind)
          .id?.map((_, index) => `part-${index}`)
          .join('/') ?? kind;
      const file = fileOf(kind, id);
      expect(identifyFile(file)).toMatchObject({ kind, id });
      expect(keyOfFile(file)).toBe(keyOf(kind, id));
      expect(fileOfKey(keyOf(kind, id))).toBe(file);
    },
  );

  it.each([
    'insights/cycling.yaml',
    'insights/cycling/index.yaml',
    'insights/cycling/more/index.mdx',
    'models/journeys.yaml',
    'models/acme/journeys/index.mdx',
    'communities/acme/cycling.yaml',
    'uses/waits.yaml',
    'index.mdx',
    'constructor/acme.yaml',
  ])('does not know %s', (file) => {
    expect(identifyFile(file)).toBeUndefined();
  });
});

describe('publisherOf', () => {
  it('has nothing where the id names no publisher', () => {
    expect(publisherOf('acme/roads')).toBe('acme');
    expect(publisherOf('cycling')).toBe('');
  });
});
