import type { EntryRule } from '../rule.ts';
import { ACCESS_KINDS, accessOf, type AccessKind } from '../../model/access-of.ts';
import { finding } from './support/finding.ts';

/** Request routes that say neither who may ask nor how. The schema already requires an address and a decision maker. */
export const accessRequestRoute: EntryRule<AccessKind> = {
  scope: 'entry',
  codes: ['access/request-route-thin', 'access/nobody-may-apply'],
  kinds: ACCESS_KINDS,
  check(entry) {
    const { access, at } = accessOf(entry);
    const request = access?.request;
    if (!request) return [];
    const path = [...at, 'access', 'request'];
    if (request.audiences === undefined && request.steps === undefined) {
      return [finding('access/request-route-thin', entry, path)];
    }
    if (request.audiences?.every(({ condition }) => condition === 'no')) {
      return [finding('access/nobody-may-apply', entry, [...path, 'audiences'])];
    }
    return [];
  },
};
