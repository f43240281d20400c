import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { findTelltales } from './plain-english.ts';
import { ROOT } from './read-workflows.ts';

/** Everything that people of this project write; not what is generated, recorded or somebody else's. */
const WRITTEN = [
  '{src,scripts}/**/*.{ts,mts,astro,mdx,scss}',
  'schemas/*.json',
  'schemas/api/**/*.json',
  '.github/**/*.{md,yml}',
  '{.githooks,.ci}/*',
  '*.{md,js,mjs,ts}',
];
const NOT_OURS = /\/(generated|fixtures)\/|^src\/testing\/plain-english\./;

const files = WRITTEN.flatMap((pattern) => globSync(pattern, { cwd: ROOT }))
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !NOT_OURS.test(path))
  .sort();

describe('the words of this project', () => {
  it('are read in every folder', () => {
    expect(files.length).toBeGreaterThan(1000);
    for (const path of ['README.md', '.github/workflows/check.yml', 'schemas/dataset.schema.json'])
      expect(files).toContain(path);
  });

  it('do not read as translated', () => {
    const found = files.flatMap((path) =>
      findTelltales(readFileSync(join(ROOT, path), 'utf8')).map(
        ({ line, words, instead }) => `${path}:${line} "${words}": write ${instead}`,
      ),
    );
    expect(found).toEqual([]);
  });
});

describe('findTelltales', () => {
  it.each([
    ['The record is no object with fields.', 'is no object'],
    ['An address\n * that is none.', 'is none'],
    [' * What it is\n * no address for.', 'is no address'],
    ['A series is no `dcat:Dataset`.', 'is no `dcat'],
    ['The pages are built anew.', 'anew'],
    ['The new address tells of the move.', 'tells of'],
    ['A folder of\n// its own.', 'of its own'],
    ['Whoever has read it and whom to ask.', 'Whoever, whom'],
    ['Quote whatever an editor could misread.', 'whatever'],
    ['So it does, but not here.', 'So it does, but'],
    ['The page says that it is empty.', 'says that it is'],
    ['# as against\n# last year', 'as against'],
  ])('finds what reads as translated: %j', (text, words) => {
    expect(
      findTelltales(text)
        .map((found) => found.words)
        .join(', '),
    ).toBe(words);
  });

  it('says on which line', () => {
    expect(findTelltales('one\n/**\n * two\n * anew\n */')).toEqual([
      { line: 4, words: 'anew', instead: '"again"' },
    ]);
  });

  it.each([
    'The record is not a JSON object.',
    'There is no field of that name here.',
    'It is no longer published, and there are\n * no more pages.',
    'Nobody knows who to ask.',
    'The same, whatever its case.',
    'The answer is no.',
  ])('leaves plain English alone: %j', (text) => {
    expect(findTelltales(text)).toEqual([]);
  });
});
