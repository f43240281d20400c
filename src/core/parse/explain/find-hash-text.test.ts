import { describe, expect, it } from 'vitest';

import { ENTRY_LIMITS } from '../limits.ts';
import { parseText } from '../parse-text.ts';

/** What follows the places where text is cut. */
const cuts = (text: string): string[] =>
  parseText(text, ENTRY_LIMITS)
    .problems.filter(({ code }) => code === 'yaml/hash-in-text')
    .map(({ offset }) => text.slice(offset).split('\n')[0]!);

describe('findHashText', () => {
  it.each([
    ['words after a space, behind several words', 'title: Trees in ward # four\n', '# four'],
    ['a mark at the end', 'title: Trees of ward #\n', '#'],
    ['a number behind a capital', 'title: Wards # 12\n', '# 12'],
    ['two marks', 'title: Survey ##2 of trees\n', '##2 of trees'],
    ['a keycap', 'title: Survey #\ufe0f\u20e3 of trees\n', '#\ufe0f\u20e3 of trees'],
    ['a title', 'title: Tree survey #2 of 2024\n', '#2 of 2024'],
    ['a summary', 'summary: Trees in ward #4, with species\n', '#4, with species'],
    ['a list item', 'keywords:\n  - trees\n  - ward #4\n', '#4'],
    ['a field of a list item', 'd:\n  - title: Part #2\n    url: x\n', '#2'],
    ['a whole value', 'title: #4 ward\n', '#4 ward'],
    ['a word', 'title: Posts with #london\n', '#london'],
    ['a bracket', 'title: Trees #(new)\n', '#(new)'],
    ['a number after a space', 'title: Tree survey # 2 of 2024\n', '# 2 of 2024'],
    ['an open bracket in the text', 'title: Trees (ward # four)\n', '# four)'],
    ['the end of a text over lines', 'summary: Trees\n  in ward #4\n', '#4'],
    ['the start of a further line', 'summary: Trees in ward\n  #4\n', '#4'],
    ['a text below its name', 'summary:\n  Trees in ward\n\n  #4\n', '#4'],
    ['a further line of a list item', 'keywords:\n  - ward\n    #4\n', '#4'],
    ['a list in brackets', 'keywords: [trees, ward #4]\n', '#4]'],
    ['a list in brackets over lines', 'keywords: [\n  ward #4,\n  trees\n]\n', '#4,'],
    ['a name of a field', 'ward #4: x\n', '#4: x'],
    ['text after quotes', 'title: "Trees" #2\n', '#2'],
    ['brackets in the text', 'title: Trees [new] #2\n', '#2'],
  ])('sees that text is cut: %s', (_name, text, cut) => {
    expect(cuts(text)).toEqual([cut]);
  });

  // A comment is recognised by the space after its mark, by a separate line that is not deeper than a field, and
  // by what stands before it being complete.
  it.each([
    ['a comment behind a value', 'status: current # as of May\n'],
    ['a comment that starts with a number, after one word', 'byteSize: 1200 # 1 kB\n'],
    ['a comment behind brackets', 'themes: [a, b] #two\n'],
    ['a comment behind a mark', 'description: |- #kept\n  text\n'],
    ['a comment inside a literal text', 'description: |-\n  see #4\n  #5\n'],
    ['a comment in quotes', 'title: "Ward #4"\n'],
    ['a number without a space before it', 'title: Ward#4\nurl: https://example.org/#a\n'],
    ['a field that was commented out', 'access:\n  level: open\n  #reason: x\n'],
    ['one of a list item', 'd:\n  - title: T\n    #url: x\n'],
    ['an item that was commented out', 'themes:\n  - a\n  #- b\n'],
    ['one in brackets', 'themes: [\n  a, #b\n  c\n]\n'],
    ['one under an open field', 'access:\n  #level: open\n  level: closed\n'],
    ['lines of comments', '#one\n#two\ntitle: x\n\n#three\n'],
    ['a shell comment', 'title: x #!\n'],
  ])('takes a comment for one: %s', (_name, text) => {
    expect(cuts(text)).toEqual([]);
  });

  it('is done with many comments in a second', () => {
    const start = performance.now();
    for (const unit of [' a\n #b\n', ' #b\n', 'a: b #c\n', ' a #', '#(']) {
      parseText(`x:\n${unit.repeat(65_000 / unit.length - 10)}`, ENTRY_LIMITS);
    }
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
