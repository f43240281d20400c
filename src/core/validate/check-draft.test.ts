import { describe, expect, it } from 'vitest';

import type { Problem } from '../report/problem.ts';
import {
  readDraftRegister,
  renderDraftRegister,
  type DraftRegister,
} from '../contribute/draft-register.ts';
import { renderEntryYaml } from '../contribute/render-entry-yaml.ts';
import { identifyFile, type Register, type SourceFile } from '../model/entry.ts';
import { loadCatalogue } from '../../io/load-catalogue.ts';
import { checkDraft, checkDrafts } from './check-draft.ts';
import { validateFiles } from './validate-files.ts';

const TODAY = '2026-11-03';

/** The register as a browser has it: through JSON, cut to what rules read. */
function published(register: Register): Register {
  return readDraftRegister(
    JSON.parse(JSON.stringify(renderDraftRegister(register))) as DraftRegister,
  );
}

async function readAll(folder: string): Promise<readonly SourceFile[]> {
  return (await loadCatalogue(folder)).files;
}

const shown = (problems: readonly Problem[]): string[] =>
  problems.map(({ code, line, column, path, args }) =>
    JSON.stringify({ code, line, column, path, args }),
  );

describe.each([
  'src/testing/fixtures/city',
  'src/testing/fixtures/good-catalogue',
  'src/testing/fixtures/hostile-catalogue',
])('drafts of %s', (folder) => {
  it('get the problems that the check of the whole catalogue finds', async () => {
    const files = await readAll(folder);
    const base = new Set(files.map(({ file }) => file.replace(/\.yaml$/, '')));
    const whole = validateFiles(files, { today: TODAY, base });
    const register = published(whole.register);
    const datasets = files.filter(({ file }) => file.startsWith('datasets/'));
    const step = Math.ceil(datasets.length / 60);
    for (const [index, source] of datasets.entries()) {
      if (index % step !== 0) continue;
      // What is broken elsewhere is not in a published register.
      const expected = whole.problems.filter(
        ({ file, code }) => file === source.file && !code.startsWith('reference/unknown'),
      );
      const found = checkDraft(source, register, TODAY).filter(
        ({ code }) => !code.startsWith('reference/unknown'),
      );
      expect(shown(found), source.file).toEqual(shown(expected));
    }
  });
});

describe('checkDrafts', () => {
  it('knows drafts that name each other, and says what is wrong with each', async () => {
    const files = await readAll('src/testing/fixtures/good-catalogue');
    const { register } = validateFiles(files, { today: TODAY });
    const first = files.find(({ file }) => file.startsWith('datasets/'))!;
    const identity = identifyFile(first.file)!;
    const value = register.dataset.get(identity.id)!.fields;
    const folder = first.file.slice(0, first.file.lastIndexOf('/'));
    const draft = (slug: string, more: object): SourceFile => {
      const file = `${folder}/${slug}.yaml`;
      const text = renderEntryYaml(identifyFile(file)!, {
        ...value,
        distributions: undefined,
        title: `Something else altogether, ${slug}`,
        ...more,
      });
      return { file, text };
    };
    const publisher = identity.id.split('/')[0]!;
    const found = checkDrafts(
      [
        draft('drafted-alpha', { previousVersion: `${publisher}/drafted-beta` }),
        draft('drafted-beta', { previousVersion: `${publisher}/no-such-entry` }),
      ],
      published(register),
      TODAY,
    );
    expect([...found.values()].map((problems) => problems.map(({ code }) => code))).toEqual([
      [],
      ['reference/unknown-dataset'],
    ]);
  });

  it('replaces the published entry of the same path', async () => {
    const files = await readAll('src/testing/fixtures/good-catalogue');
    const { register } = validateFiles(files, { today: TODAY });
    const first = files.find(({ file }) => file.startsWith('datasets/'))!;
    const broken = { file: first.file, text: `${first.text}\nnonsense: true\n` };
    const codes = checkDraft(broken, published(register), TODAY).map(({ code }) => code);
    expect(codes).toEqual(['schema/unknown-property']);
  });
});
