import { describe, expect, it } from 'vitest';

import { emptyRegister, identifyFile, type EntryKind, type Register } from '../model/entry.ts';
import type { ProblemCode } from '../report/messages/index.ts';
import type { Problem } from '../report/problem.ts';
import { makeProblem } from '../report/make-problem.ts';
import { leaveOutBroken } from './leave-out-broken.ts';

/** As short as the test needs them. */
function registerOf(entries: Readonly<Record<string, object>>): Register {
  const register: Record<EntryKind, Map<string, unknown>> = emptyRegister();
  for (const [key, fields] of Object.entries(entries)) {
    const { kind, id } = identifyFile(`${key}.yaml`)!;
    register[kind].set(id, { kind, id, file: `${key}.yaml`, fields });
  }
  return register as unknown as Register;
}

const error = (key: string, code: ProblemCode = 'text/placeholder'): Problem =>
  makeProblem({ code, file: `${key}.yaml` });

const ENTRIES = {
  'publishers/acme': {},
  'publishers/borset': {},
  'datasets/acme/roads': {},
  'datasets/acme/trees': { overlayOf: 'portal/trees' },
  'services/acme/gauges': {},
  'datasets/borset/parks': { inSeries: 'acme/all' },
  'sources/portal': { publisher: 'acme' },
  'harvested/portal/trees': {},
  'harvested/portal/ponds': {},
  redirects: { redirects: [{ from: 'datasets/acme/old', to: 'datasets/acme/roads' }] },
};

function leaveOut(problems: readonly Problem[], texts: Readonly<Record<string, string>> = {}) {
  const all = registerOf(ENTRIES);
  const { register, leftOut, lists } = leaveOutBroken(all, problems, (file) => texts[file]);
  const kept = Object.values(register).flatMap((entries: ReadonlyMap<string, { file: string }>) =>
    [...entries.values()].map(({ file }) => file.replace('.yaml', '')),
  );
  return {
    missing: Object.keys(ENTRIES).filter((key) => !kept.includes(key)),
    said: leftOut.map(({ file, codes, because }) => `${file} ${because ?? codes.join()}`),
    lists,
    redirects: register.redirects.get('redirects')!.fields.redirects.length,
  };
}

describe('leaveOutBroken', () => {
  it('keeps everything where there are warnings only', () => {
    const warning = makeProblem({ code: 'text/not-nfc', file: 'datasets/acme/roads.yaml' });
    expect(leaveOut([warning])).toMatchObject({ missing: [], said: [], lists: [] });
  });

  it('leaves out an entry with any error, and the signposts to it', () => {
    expect(
      leaveOut([error('datasets/acme/roads'), error('datasets/acme/roads', 'leak/secret')]),
    ).toEqual({
      missing: ['datasets/acme/roads'],
      said: ['datasets/acme/roads.yaml leak/secret,text/placeholder'],
      lists: [],
      redirects: 0,
    });
  });

  it('names files that are not valid, which the register does not have', () => {
    expect(leaveOut([error('datasets/acme/odd', 'schema/enum')])).toMatchObject({
      missing: [],
      said: ['datasets/acme/odd.yaml schema/enum'],
      redirects: 1,
    });
  });

  it('leaves out what belongs to a broken publisher, and no more', () => {
    expect(leaveOut([error('publishers/acme')]).missing).toEqual(
      Object.keys(ENTRIES).filter((key) => !/borset|redirects/.test(key)),
    );
  });

  it('shows no harvested record without the corrections that a person made', () => {
    const text = 'title: Trees\noverlayOf: portal/trees\n';
    const { missing, said } = leaveOut([error('datasets/acme/trees')], {
      'datasets/acme/trees.yaml': text,
    });
    expect(missing).toEqual(['datasets/acme/trees', 'harvested/portal/trees']);
    expect(said[1]).toBe('harvested/portal/trees.yaml datasets/acme/trees.yaml');
    expect(leaveOut([error('harvested/portal/trees')]).missing).toEqual(missing);
  });

  it('uses shared lists that are valid, and says which are not', () => {
    const { lists, missing } = leaveOut([error('redirects'), error('vocabularies/themes')]);
    expect(missing).toEqual([]);
    expect(lists.map(({ file, isUsed }) => [file, isUsed])).toEqual([
      ['redirects.yaml', true],
      ['vocabularies/themes.yaml', false],
    ]);
  });
});
