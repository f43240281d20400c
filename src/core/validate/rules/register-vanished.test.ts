import { describe, expect, it } from 'vitest';
import { registerVanished } from './register-vanished.ts';
import { runRule, testContext } from '../../../testing/rule-testing.ts';

const base = new Set(['datasets/acme/roads', 'datasets/acme/rail', 'vocabularies/themes']);

describe('registerVanished', () => {
  it('finds records with neither a file nor a redirect', () => {
    const files = { 'datasets/acme/rail': {} };
    expect(runRule(registerVanished, testContext(files, { base }))).toEqual([
      {
        code: 'register/vanished',
        at: 'redirects.yaml#/redirects',
        args: { key: 'datasets/acme/roads', today: '2026-11-23' },
      },
    ]);
  });

  it.each(['datasets/borset/roads', 'datasets/acme/road-network'])(
    'does not guess a move to %s',
    (to) => {
      const files = { 'datasets/acme/rail': {}, [to]: {} };
      const [found] = runRule(registerVanished, testContext(files, { base }));
      expect(JSON.stringify(found)).not.toContain(to);
    },
  );

  it('passes redirected and broken records, and says nothing without a base', () => {
    const redirects = { redirects: [{ from: 'datasets/acme/roads' }] };
    const present = new Set(['datasets/acme/rail']);
    expect(runRule(registerVanished, testContext({ redirects }, { base, present }))).toEqual([]);
    expect(runRule(registerVanished, testContext({}))).toEqual([]);
  });
});
