import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

import { findCircles } from '../core/validate/rules/support/find-circles.ts';
import { CORE_MAY_IMPORT, MAY_IMPORT, MAY_IMPORT_ONLY } from './who-may-import-whom.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** The top level is fixed; hidden files, lockfile and what tools look for at the root by convention come on top. */
const TOP_LEVEL = ['catalogue', 'schemas', 'src', 'scripts'];
const TOP_LEVEL_FILES =
  /^(package(-lock)?\.json|tsconfig\.json|knip\.json|README\.md|LICENSE|[a-z]+\.config\.(mjs|js|ts))$/;
const MADE = ['node_modules', 'dist'];

/** Folders of `src/` that no other code imports from by path. */
const FOLDERS = [...Object.keys(MAY_IMPORT).filter((name) => name !== 'scripts'), 'public'];

/** Files that Astro would take for something else. */
const RESERVED = /^src\/(fetch|middleware|live\.config|actions(\/.*)?)\.?\w*$/;

const LONGEST_FILE = 300;
const LONGEST_ENTRY_POINT = 30;

interface Source {
  /** From the root of the project, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** `core`, `site` …; `scripts` for what is not in `src/`. */
  readonly folder: string;
  readonly isTest: boolean;
}

const sources: readonly Source[] = ['src/**/*.{ts,mts,astro,mdx}', 'scripts/**/*.ts']
  .flatMap((pattern) => globSync(pattern, { cwd: ROOT }))
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !path.includes('/generated/'))
  .sort()
  .map(readSource);

const code = sources.filter(({ isTest }) => !isTest);

interface Import {
  readonly from: Source;
  readonly specifier: string;
  /** From the root of the project; undefined for packages. */
  readonly target: string | undefined;
}

const imports = code.flatMap(importsOf);

/** Generated files are not read as sources, but they are part of the graph. */
const generated = globSync('src/core/**/generated/*.{ts,mjs}', { cwd: ROOT }).map((path) =>
  readSource(toPosix(path)),
);

describe('which folder may import which', () => {
  it('is looked at in every folder that exists', () => {
    const folders = new Set(code.map(({ folder }) => folder));
    expect([...folders].filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
    expect(imports.length).toBeGreaterThan(100);
  });

  it('is kept by folders', () => {
    const broken = imports.filter(({ from, target }) => {
      const other = target && folderOf(target);
      if (!other || other === from.folder) return false;
      const allowed = MAY_IMPORT[from.folder] ?? [];
      return !allowed.includes(other);
    });
    expect(broken.map(describeImport)).toEqual([]);
  });

  it('is kept inside folders that others may use in part', () => {
    const broken = imports.filter(({ from, target }) =>
      MAY_IMPORT_ONLY.some(({ from: folder, of, only }) => {
        if (!target || from.folder !== folder || folderOf(target) !== of) return false;
        const inside = target.replace(/^src\//, '').replace(/\.\w+$/, '');
        return !only.some((pattern) => pattern.test(inside));
      }),
    );
    expect(broken.map(describeImport)).toEqual([]);
  });

  it('lets nobody check a register by other ways than the one that there is', () => {
    const parts = /^src\/(core\/validate\/(validate-files|examine-file)|io\/examine-files)\.ts$/;
    const doors = new Map([
      ['src/io/load-checked.ts', 'the way itself'],
      ['src/io/examine-files.ts', 'its cache and threads'],
      ['src/io/examine-worker.ts', 'one of those threads'],
      ['src/io/parse-cache.ts', 'that cache'],
      ['src/harvest/run/check-records.ts', 'records in memory, against a register that is checked'],
    ]);
    const others = imports
      .filter(({ from }) => from.folder !== 'core' && from.folder !== 'scripts')
      .filter(({ from, target }) => target && parts.test(target) && !doors.has(from.path));
    expect(others.map(describeImport)).toEqual([]);
  });

  it('keeps what the rules share to them: what others need is in the kernel', () => {
    const others = imports.filter(
      ({ from, target }) =>
        target?.startsWith('src/core/validate/rules/support/') &&
        !from.path.startsWith('src/core/validate/'),
    );
    expect(others.map(describeImport)).toEqual([]);
  });

  it('goes in no circle, with imports of types counted', () => {
    const graph = new Map<string, string[]>();
    for (const { from, target } of [...imports, ...generated.flatMap(importsOf)])
      if (target) graph.set(from.path, [...(graph.get(from.path) ?? []), target]);
    expect(graph.size).toBeGreaterThan(500);
    expect(findCircles(graph)).toEqual([]);
  });

  it('keeps tests out of everything else', () => {
    const broken = imports.filter(({ target }) => target !== undefined && isTestFile(target));
    expect(broken.map(describeImport)).toEqual([]);
  });

  it('leads to files that exist', () => {
    const files = new Set(globSync('{src,scripts}/**/*', { cwd: ROOT }).map(toPosix));
    const broken = imports.filter(({ target }) => target && !files.has(target));
    expect(broken.map(describeImport)).toEqual([]);
  });
});

describe('core', () => {
  const core = imports.filter(({ from }) => from.folder === 'core');

  it('has rooms that import one way', () => {
    const all = [...core, ...generated.flatMap(importsOf)];
    const rooms = new Set(all.map(({ from }) => roomOf(from.path)));
    expect([...rooms].filter((room) => !(room in CORE_MAY_IMPORT))).toEqual([]);
    const broken = all.filter(({ from, target }) => {
      if (!target?.startsWith('src/core/')) return false;
      const [room, other] = [roomOf(from.path), roomOf(target)];
      return room !== other && !CORE_MAY_IMPORT[room]?.includes(other);
    });
    expect(broken.map(describeImport)).toEqual([]);
  });

  it('has a table of rooms that is one-way itself', () => {
    expect(findCircles(new Map(Object.entries(CORE_MAY_IMPORT)))).toEqual([]);
  });

  it('uses no disk, network, process or site', () => {
    const impure = core.filter(({ specifier }) => /^(node:|astro|vite|octokit)/.test(specifier));
    expect(impure.map(describeImport)).toEqual([]);
  });

  it('has no clock and no chance', () => {
    const impure = code
      .filter(({ folder }) => folder === 'core')
      .filter(({ text }) =>
        /new Date\(\)|Date\.now\(|Math\.random\(|performance\.now\(/.test(text),
      );
    expect(impure.map(({ path }) => path)).toEqual([]);
  });
});

describe('files', () => {
  it('lie where the layout has a place for them', () => {
    const top = globSync('*', { cwd: ROOT })
      .filter((name) => !MADE.includes(name) && !TOP_LEVEL.includes(name))
      .filter((name) => !TOP_LEVEL_FILES.test(name) && !name.endsWith('.log'));
    expect(top).toEqual([]);
    const folders = globSync('src/*', { cwd: ROOT }).map((path) => posix.basename(toPosix(path)));
    expect(folders.filter((name) => !FOLDERS.includes(name))).toEqual(['README.md']);
    expect(sources.filter(({ path }) => RESERVED.test(path))).toEqual([]);
  });

  it('have names in kebab case', () => {
    const odd = sources
      .filter(({ folder }) => folder !== 'pages')
      .filter(({ path }) => !/^[a-z0-9]+([-.][a-z0-9]+)*$/.test(posix.basename(path)));
    expect(odd.map(({ path }) => path)).toEqual([]);
  });

  it('are short', () => {
    const long = sources.filter(({ text }) => text.split('\n').length > LONGEST_FILE + 1);
    expect(long.map(({ path }) => path)).toEqual([]);
    const entryPoints = sources.filter(({ path }) => /^scripts\/[^/]+\.ts$/.test(path));
    expect(entryPoints.length).toBeGreaterThan(0);
    const thick = entryPoints.filter(
      ({ text }) => text.split('\n').length > LONGEST_ENTRY_POINT + 1,
    );
    expect(thick.map(({ path }) => path)).toEqual([]);
  });

  it('switch off no check and leave nothing to be done', () => {
    // Put together, so that this file does not find itself.
    const words = ['eslint-' + 'disable', '@ts-' + 'ignore', '@ts-' + 'expect-error'];
    const undone = new RegExp('(//|\\*).*\\b(TO' + 'DO|FIX' + 'ME)\\b');
    const marks = new RegExp(`${words.join('|')}|\\b(it|describe|test)\\.(skip|only|to` + 'do)\\b');
    const marked = sources.filter(({ text }) => marks.test(text) || undone.test(text));
    expect(marked.map(({ path }) => path)).toEqual([]);
  });

  it('know no city', () => {
    const city = /\blondon|\bE0[0-9]{7}\b|london\.gov\.uk/i;
    // Ids are in lower case; `GLA` is the Gaelic language too.
    const publisher = /['"/`](tfl|gla)['"/`]/;
    const found = code
      .filter(({ folder }) => folder !== 'scripts')
      .filter(
        ({ text }) => city.test(withoutComments(text)) || publisher.test(withoutComments(text)),
      );
    expect(found.map(({ path }) => path)).toEqual([]);
  });
});

function readSource(path: string): Source {
  return {
    path,
    text: readFileSync(join(ROOT, path), 'utf8'),
    folder: path.startsWith('scripts/') ? 'scripts' : path.split('/')[1]!,
    isTest: isTestFile(path),
  };
}

/** `derive` for `src/core/derive/catalogue.ts`. */
function roomOf(path: string): string {
  return path.split('/')[2] ?? '';
}

function isTestFile(path: string): boolean {
  return /\.test\.ts$|^src\/testing\//.test(path);
}

function importsOf(from: Source): Import[] {
  const text = /\.(astro|mdx)$/.test(from.path) ? scriptsIn(from.text) : from.text;
  const { importedFiles } = ts.preProcessFile(text, true, true);
  return importedFiles.map(({ fileName: specifier }) => {
    const isLocal = specifier.startsWith('.');
    const path = posix.normalize(posix.join(dirname(from.path), specifier.replace(/\?.*$/, '')));
    return { from, specifier, target: isLocal ? path : undefined };
  });
}

/** The code of an Astro page: what stands between its fences and in its script elements. */
function scriptsIn(text: string): string {
  const fenced = /^---\n([^]*?)\n---/.exec(text)?.[1] ?? '';
  const elements = [...text.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, body]) => body);
  // MDX has its imports at the beginning of lines.
  const lines = text.split('\n').filter((line) => line.startsWith('import '));
  return [fenced, ...elements, ...lines].join('\n');
}

function folderOf(target: string): string {
  return target.startsWith('scripts/') ? 'scripts' : (target.split('/')[1] ?? '');
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[^]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}

function describeImport({ from, specifier }: Import): string {
  return `${from.path} imports ${specifier}`;
}

function toPosix(path: string): string {
  return path.replaceAll('\\', '/');
}
