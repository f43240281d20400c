import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { actOrShow } from './act-or-show.ts';

let said: string;
beforeEach(() => {
  said = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

const steps = [
  {
    step: 'write-branch',
    isNew: true,
    parent: { commit: 'c' },
    files: [{ path: 'a.yaml', text: 'title: A\n\u001b[2J' }, { path: 'b.yaml' }],
  },
  { step: 'open-pull', comment: undefined, body: 'One line' },
];

it('does what was decided, and prints nothing itself', async () => {
  const doSteps = vi.fn().mockResolvedValue('done');
  expect(await actOrShow(true, steps, doSteps)).toBe('done');
  expect(doSteps).toHaveBeenCalledWith(steps);
  expect(said).toBe('');
});

it('shows each step with all its texts, by line, without doing any', async () => {
  const doSteps = vi.fn();
  expect(await actOrShow(false, steps, doSteps)).toBeUndefined();
  expect(doSteps).not.toHaveBeenCalled();
  expect(said).toBe(`Would do, with --act:

1.
   step: write-branch
   isNew: true
   parent: {"commit":"c"}
   files:
      path: a.yaml
      text:
      | title: A
      | \\u{1b}[2J
      path: b.yaml

2.
   step: open-pull
   body: One line
`);
});

it('says nothing where there is nothing to do', async () => {
  await actOrShow(false, [], vi.fn());
  expect(said).toBe('');
});
