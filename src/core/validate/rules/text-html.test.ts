import { describe, expect, it } from 'vitest';
import { codesInText } from '../../../testing/rule-testing.ts';
import { textHtml } from './text-html.ts';

describe('textHtml', () => {
  it.each([
    '<p>Road counts.</p>',
    'First<br>second',
    'First<br/>second',
    '<script src=x>',
    '<img src=x onerror=alert(1)',
    '<svg/onload=alert(1)>',
    '<x onclick=alert(1)>',
    '<!-- hidden -->',
    '<SCRIPT>',
    '</a>',
  ])('finds the tag in %j', (text) => {
    expect(codesInText(textHtml, text)).toEqual(['text/html-tag']);
  });

  it.each(['Parks &amp; gardens', 'https://www.example.org/?a=1&amp;b=2', '&#39;quoted&#x27;'])(
    'finds the entity in %j',
    (text) => {
      expect(codesInText(textHtml, text)).toEqual(['text/html-entity']);
    },
  );

  it.each([
    'Parks & gardens',
    'counts <5 and >3',
    'a < b and b > a',
    'GET /stops/<stop-id>/arrivals',
    'https://www.example.org/?a=1&b=2',
    'R&D; and more',
  ])('passes %j', (text) => {
    expect(codesInText(textHtml, text)).toEqual([]);
  });

  it('leaves Markdown and the words of a source alone', () => {
    expect(codesInText(textHtml, 'a<br>b', ['description'])).toEqual([]);
    expect(codesInText(textHtml, 'a<br>b', ['dataset', 'description'], 'harvested')).toEqual([]);
    expect(codesInText(textHtml, 'a<br>b', ['harvest', 'unmapped', 'x'], 'harvested')).toEqual([]);
    expect(codesInText(textHtml, 'a<br>b', ['columns', 0, 'description'])).toEqual([
      'text/html-tag',
    ]);
    expect(codesInText(textHtml, 'a<br>b', ['description'], 'catalogue')).toEqual([
      'text/html-tag',
    ]);
  });

  it('is not slowed down by long hostile text', () => {
    const start = performance.now();
    for (const text of ['<a '.repeat(6000), '<'.repeat(20_000), '&#'.repeat(10_000)]) {
      codesInText(textHtml, text);
    }
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
