import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFonts, findImports, findReferences } from './page-references.ts';
import { weighPage, wireSize } from './page-weight.ts';

describe('findReferences', () => {
  it('finds what a browser fetches with the page, and nothing else', () => {
    const html = `<!doctype html><html><head>
      <link rel="canonical" href="/page/"><link rel="alternate" href="/feed.atom">
      <link rel="stylesheet" href="/a.css"><link rel="icon" href="/icon.svg">
      <link rel="preload" as="font" href="/a.woff2"><link rel="modulepreload" href="/b.js">
      <meta property="og:image" content="/card.png">
      </head><body><a href="/other/">x</a><img src="/p.png"><img src="data:image/png;base64,x">
      <script type="application/ld+json">{}</script><script type="module" src="/a.js"></script>`;
    expect(findReferences(html)).toEqual({
      styles: ['/a.css'],
      scripts: ['/b.js', '/a.js'],
      fonts: ['/a.woff2'],
      images: ['/icon.svg', '/p.png'],
    });
  });
});

describe('findImports', () => {
  it('finds static imports of built code, and leaves those of later alone', () => {
    expect(findImports('import"./a.js";import{x as y}from"./b.js";let z=1;')).toEqual([
      './a.js',
      './b.js',
    ]);
    expect(findImports('const l=()=>import("./later.js");export{l as x};')).toEqual([]);
    expect(findImports('export*from"./c.js";export{q}from"./d.js"')).toEqual(['./c.js', './d.js']);
  });
});

describe('findFonts', () => {
  it('finds the fonts of a style sheet', () => {
    const css = `@font-face{src:url(/f/a.woff2)format("woff2"),url("b.woff")}a{background:url(c.svg)}`;
    expect(findFonts(css)).toEqual(['/f/a.woff2', 'b.woff']);
  });
});

describe('weighPage', () => {
  const folder = mkdtempSync(join(tmpdir(), 'weigh-'));
  const packed = randomBytes(5_000);
  const files: Record<string, string | Buffer> = {
    'page/index.html': `<link rel="stylesheet" href="/a/s.css"><link rel="preload" as="font" href="/a/f.woff2"><script type="module" src="../a/one.js"></script><script src="https://elsewhere.example/x.js"></script>${'<p>text</p>'.repeat(500)}`,
    'a/s.css': '@font-face{src:url(f.woff2)}',
    'a/f.woff2': packed,
    'a/one.js': 'import"./two.js";',
    'a/two.js': 'import"./one.js";',
  };
  beforeAll(() => {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('counts each file of the site once, packed', () => {
    const { all, scripts, files: weighed } = weighPage(folder, '/page/');
    expect([...weighed.keys()].sort()).toEqual([
      '/a/f.woff2',
      '/a/one.js',
      '/a/s.css',
      '/a/two.js',
      '/page/',
    ]);
    expect(weighed.get('/page/')).toBe(gzipSync(files['page/index.html']!).length);
    expect(all).toBe([...weighed.values()].reduce((sum, size) => sum + size, 0));
    expect(scripts).toBe(weighed.get('/a/one.js')! + weighed.get('/a/two.js')!);
  });

  it('leaves a file as it is that gzip makes larger', () => {
    expect(wireSize(folder, '/a/f.woff2')).toBe(packed.length);
  });

  it('fails on a file that is not there', () => {
    writeFileSync(join(folder, 'broken.html'), '<script src="/gone.js"></script>');
    expect(() => weighPage(folder, '/broken.html')).toThrow(/ENOENT/);
  });
});
