import { describe, expect, it } from 'vitest';
import { htmlFaults } from './html-faults.ts';

function page(body: string, after = ''): string {
  return `<!doctype html>\n<html lang="en"><head><title>T</title></head><body>\n${body}\n</body></html>${after}`;
}

describe('faults of a page', () => {
  it('are not found where the tree is the one that the tags draw', () => {
    const body = [
      '<main><p>A<br>b <img src="a.png" alt=""></p><svg><path d="M0 0"/></svg>',
      '<template><li>x</li></template><section aria-label="S"></section>',
      '<div role="group" aria-labelledby="t"><h2 id="t">T</h2></div>',
      '<table><tbody><tr><td>1</td></tr></tbody></table>',
      '<form><label for="q">Q</label><input id="q"><button>Send</button></form></main>',
    ];
    expect(htmlFaults(page(body.join('')))).toEqual([]);
  });

  it.each([
    ['a character reference that is not closed', '<p>&copy</p>', /missing-semicolon/],
    ['an attribute that is there twice', '<p id="a" id="b"></p>', /duplicate-attribute/],
    ['a slash that closes nothing', '<p/></p>', /non-void-html-element-start-tag/],
    ['a block in a paragraph', '<p>a<div>b</div></p>', /<p> is not closed/],
    ['a list item that is not closed', '<ul><li>a</ul>', /<li> is not closed/],
    ['a table without a body', '<table><tr><td>1</td></tr></table>', /<tbody> is not in the text/],
    [
      'a block in a table',
      '<table><div>a</div><tbody></tbody></table>',
      /<table> comes after <div>/,
    ],
    ['a link in a link', '<a href="/">a<a href="/b">b</a></a>', /<a> is not closed/],
    ['a name without a role', '<div aria-labelledby="a" id="a"></div>', /name but no role/],
    ['an id that is not there', '<section aria-labelledby="a"></section>', /points to nothing: a/],
    ['an id twice', '<p id="a"></p><p id="a"></p>', /has the id of another element: a/],
    ['a form that nobody can send', '<form><button type="button">B</button></form>', /no submit/],
  ])('find %s', (_name, body, fault) => {
    expect(htmlFaults(page(body)).join('\n')).toMatch(fault);
  });

  it('find a script after the end of the page, and say where', () => {
    expect(htmlFaults(page('', '<script></script>'))).toEqual([
      '4:15 <script> stands outside its parent',
    ]);
  });
});
