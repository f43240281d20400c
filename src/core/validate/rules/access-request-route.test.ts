import { describe, expect, it } from 'vitest';
import { accessRequestRoute } from './access-request-route.ts';
import { codesOf } from '../../../testing/rule-testing.ts';

const check = (request?: object): string[] =>
  codesOf(accessRequestRoute, { 'services/acme/api': { access: { level: 'shared', request } } });

describe('accessRequestRoute', () => {
  it('finds routes that say neither who nor how', () => {
    expect(check({ decidedBy: 'Board' })).toEqual([
      'access/request-route-thin services/acme/api.yaml#/access/request',
    ]);
  });

  it('finds routes that nobody may take', () => {
    expect(check({ audiences: [{ who: 'public', condition: 'no' }] })).toEqual([
      'access/nobody-may-apply services/acme/api.yaml#/access/request/audiences',
    ]);
  });

  it('passes routes with steps or audiences, and entries without a route', () => {
    expect(check({ steps: ['Write.'] })).toEqual([]);
    expect(check({ audiences: [{ condition: 'no' }, { condition: 'on-request' }] })).toEqual([]);
    expect(check()).toEqual([]);
  });
});
