import { describe, expect, it } from 'vitest';
import { registerRedirects } from './register-redirects.ts';
import { codesOf, runRule, testContext } from '../../../testing/rule-testing.ts';

const moved = (from: string, to?: string): object => ({
  from: `datasets/acme/${from}`,
  ...(to && { to: `datasets/acme/${to}` }),
});

const check = (...redirects: object[]): string[] =>
  codesOf(registerRedirects, { 'datasets/acme/roads': {}, redirects: { redirects } });
const at = 'redirects.yaml#/redirects';

describe('registerRedirects', () => {
  it('finds redirects from what is there, to what is not, and twice', () => {
    expect(check(moved('roads', 'roads'))).toContain(`register/redirect-from-exists ${at}/0/from`);
    expect(check(moved('old', 'nowhere'))).toEqual([`register/redirect-to-missing ${at}/0/to`]);
    expect(check(moved('old', 'roads'), moved('old', 'roads'))).toEqual([
      `register/redirect-duplicate ${at}/1/from`,
    ]);
  });

  it('finds chains and says where they end', () => {
    const redirects = { redirects: [moved('a', 'b'), moved('b', 'roads')] };
    const files = { 'datasets/acme/roads': {}, redirects };
    expect(runRule(registerRedirects, testContext(files))).toEqual([
      {
        code: 'register/redirect-chain',
        at: `${at}/0/to`,
        args: { from: 'datasets/acme/a', to: 'datasets/acme/b', end: 'datasets/acme/roads' },
      },
    ]);
  });

  it('finds circles', () => {
    expect(check(moved('a', 'b'), moved('b', 'a'))).toEqual([
      `register/redirect-circle ${at}/0/to`,
      `register/redirect-circle ${at}/1/to`,
    ]);
    expect(check(moved('a', 'a'))).toEqual([`register/redirect-circle ${at}/0/to`]);
  });

  it('passes moves, withdrawals and moves to what was withdrawn later', () => {
    expect(check(moved('a', 'roads'), moved('b', 'roads'), moved('c'))).toEqual([]);
    expect(check(moved('a', 'c'), moved('c'))).toEqual([`register/redirect-chain ${at}/0/to`]);
  });
});
