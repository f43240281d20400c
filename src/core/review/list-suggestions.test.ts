import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { identifyFile } from '../model/entry.ts';
import { fixText } from '../parse/fix/fix-text.ts';
import { diffLines } from './diff-lines.ts';
import { listSuggestions } from './list-suggestions.ts';

describe('diffLines', () => {
  const lines = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 });

  it('leads from any text to any other', () => {
    fc.assert(
      fc.property(lines, lines, (old, now) => {
        const result: string[] = [...old];
        for (const { start, end, lines: fresh } of diffLines(old, now).reverse()) {
          result.splice(start, end - start, ...fresh);
        }
        expect(result).toEqual(now);
      }),
    );
  });

  it('replaces a stretch that is too large to compare as a whole', () => {
    const old = Array.from({ length: 1500 }, (_, index) => `a${index}`);
    const now = Array.from({ length: 1500 }, (_, index) => `b${index}`);
    expect(diffLines(old, now)).toEqual([{ start: 0, end: 1500, lines: now }]);
  });
});

describe('listSuggestions', () => {
  const file = 'datasets/acme/roads.yaml';
  const fields = ['title: Roads', 'status: "current"', 'licence: x', '# note', 'keywords: [A, b]'];
  const texts = fc
    .shuffledSubarray(fields, { minLength: 1 })
    .map((parts) => `${parts.join('\n')}\n`);

  it('never overlaps, always replaces a line, and gives what the fixer gives', () => {
    fc.assert(
      fc.property(texts, fc.boolean(), (text, isCut) => {
        const source = isCut ? text.trimEnd() : text;
        const result = source.split('\n');
        let end = 0;
        const suggestions = listSuggestions({ file, text: source }, {});
        for (const suggestion of suggestions) {
          expect(suggestion.start).toBeGreaterThan(end);
          expect(suggestion.end).toBeGreaterThanOrEqual(suggestion.start);
          end = suggestion.end;
        }
        for (const { start, end: last, lines } of suggestions.reverse()) {
          result.splice(start - 1, last - start + 1, ...lines);
        }
        expect(result.join('\n')).toBe(fixText(source, identifyFile(file)!).text);
      }),
    );
  });

  it('has nothing to say about files that are no entries', () => {
    expect(listSuggestions({ file: 'notes.txt', text: 'a:  1' }, {})).toEqual([]);
  });
});
