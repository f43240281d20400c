import { describe, expect, it } from 'vitest';
import { accessUseOfOpen } from './access-use-of-open.ts';
import { codesOf } from '../../../testing/rule-testing.ts';

const check = (level: string): string[] =>
  codesOf(accessUseOfOpen, {
    'datasets/acme/tickets': { access: { level } },
    'uses/2026/waits': { data: ['acme/elsewhere', 'acme/tickets'] },
  });

describe('accessUseOfOpen', () => {
  it('finds data that is open', () => {
    expect(check('open')).toEqual(['access/use-of-open uses/2026/waits.yaml#/data/1']);
  });

  it.each(['shared', 'restricted', 'closed'])('passes data that is %s', (level) => {
    expect(check(level)).toEqual([]);
  });
});
