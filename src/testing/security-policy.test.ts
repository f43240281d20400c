import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

import { readWorkflows, ROOT } from './read-workflows.ts';

it('SECURITY.md says which workflows can write, and what', () => {
  const text = readFileSync(join(ROOT, '.github/SECURITY.md'), 'utf8');
  const rows = [...text.matchAll(/^\| `([a-z-]+)` +\| ([^|]+?) +\|/gm)];
  const told = rows.map(([, name, rights]) => [name, rights!.split(', ')]);
  const writing = readWorkflows().flatMap(({ name, workflow }) => {
    const rights = Object.values(workflow.jobs)
      .flatMap(({ permissions }) => Object.entries(permissions ?? {}))
      .filter(([, level]) => level !== 'read')
      .map(([right]) => right);
    return rights.length > 0 ? [[name.replace('.yml', ''), [...new Set(rights)].sort()]] : [];
  });
  expect(told).toEqual(writing);
});
