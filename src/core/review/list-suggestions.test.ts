import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

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
          expect(suggestion.lines).not.toEqual([]);
          end = suggestion.end;
        }
        for (const { start, end: last, lines } of suggestions.reverse()) {
          result.splice(start - 1, last - start + 1, ...lines);
        }
        expect(result.join('\n')).toBe(fixText(source, identifyFile(file)!).text);
      }),
    );
  });

  it('neither loses nor doubles a field, whichever suggestion is accepted', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const keysOf = (yaml: string): string[] =>
          Object.keys((parse(yaml) ?? {}) as object).sort();
        for (const { start, end, lines } of listSuggestions({ file, text }, {})) {
          const result = text.split('\n');
          result.splice(start - 1, end - start + 1, ...lines);
          expect(keysOf(result.join('\n'))).toEqual(keysOf(text));
        }
      }),
    );
  });

  it('moves a field in one suggestion', () => {
    const head = '# yaml-language-server: $schema=../../../schemas/dataset.schema.json\n';
    const text = `${head}licence: x\ntitle: Roads\nstatus: current\nkeywords:\n  - a\n`;
    expect(listSuggestions({ file, text }, {})).toEqual([
      {
        ...{ file, start: 2, end: 6 },
        lines: ['title: Roads', 'status: current', 'keywords:', '  - a', 'licence: x'],
      },
    ]);
  });

  it('takes lines out together with a neighbour, so that no suggestion is empty', () => {
    const head = '# yaml-language-server: $schema=../../../schemas/dataset.schema.json\n';
    const text = `${head}title: Roads\n\n\nstatus: current\n`;
    expect(fixText(text, identifyFile(file)!).text).toBe(text.replace('\n\n\n', '\n\n'));
    expect(listSuggestions({ file, text }, {})).toEqual([{ file, start: 3, end: 4, lines: [''] }]);
  });

  it('has nothing to say about files other than entries', () => {
    expect(listSuggestions({ file: 'notes.txt', text: 'a:  1' }, {})).toEqual([]);
  });
});
