import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './read-workflows.ts';

/** Pages that are not drawn from a model alone, and why. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  '404.astro': 'It has no twin: nothing is there.',
  '[...gone].astro': 'It has no twin: it leads to where a record went.',
  'preview.astro': 'It has no twin: a browser draws what a proposal says.',
  '[list]/[publisher]/[slug]/request.astro': 'A form; programs get its questions as plain text.',
  'search.astro':
    'A form, drawn by script; its twin, from a model, says what a program does instead.',
  'contribute/index.astro': 'A form; its twin, from a model, says what a program does instead.',
  'contribute/several.astro': 'A form; its twin, from a model, says what a program does instead.',
  'index.astro': 'It draws its model around the form of the search.',
};

/** A page that hands its model, its record or the name of its guide to a layout that draws it. */
const IS_MODEL =
  /<(ModelPage|RecordPage)[^>]*? (model=|\{model\})|<PlainRecordPage facts=|<GuidePage name=/;

const read = (path: string): string => readFileSync(join(ROOT, 'src', path), 'utf8');

it('draws each page from the model of its twin, but for a few with a reason', () => {
  const pages = globSync('**/*.astro', { cwd: join(ROOT, 'src/pages') });
  const own = pages.filter((page) => !IS_MODEL.test(read(`pages/${page}`).replace(/\s+/g, ' ')));
  expect(own.sort()).toEqual(Object.keys(EXCEPTIONS).sort());
  expect(read('pages/index.astro')).toContain('= homePage(source);');
  expect(read('layouts/plain-record-page.astro')).toMatch(
    /const model = recordPage\(facts[^]*<RecordPage \{model\}/,
  );
});

it('writes each twin from a model', () => {
  const writers = globSync('src/core/**/*.ts', { cwd: ROOT }).filter((path) =>
    /\brenderMarkdownPage\(/.test(readFileSync(join(ROOT, path), 'utf8')),
  );
  expect(writers.sort()).toEqual([
    'src/core/outputs/markdown/markdown-page.ts',
    'src/core/outputs/markdown/render-page-model.ts',
  ]);
});
