import { describe, expect, it } from 'vitest';
import { referenceCopy } from './reference-copy.ts';
import { codesOf } from '../../../testing/rule-testing.ts';

const service = (copy: string | undefined, type = 'openapi'): object => ({
  'services/acme/gauges': { descriptionFile: { type, url: 'https://a.example/o.json', copy } },
});
const check = (files: object, copies: string[] | undefined): string[] =>
  codesOf(
    referenceCopy,
    files as Record<string, object>,
    copies && { copies: new Set(copies.map((name) => `services/acme/${name}`)) },
  );
const at = 'services/acme/gauges.yaml#/descriptionFile/copy';

describe('referenceCopy', () => {
  it('finds a copy that is not there, and one of another kind', () => {
    expect(check(service('gauges.openapi.json'), [])).toEqual([`reference/missing-copy ${at}`]);
    expect(check(service('gauges.openapi.json', 'asyncapi'), ['gauges.openapi.json'])).toEqual([
      `reference/copy-kind ${at}`,
    ]);
  });

  it('finds a copy that no service names, unless an entry beside it could not be read', () => {
    expect(check(service(undefined), ['gauges.openapi.json'])).toEqual([
      'reference/unused-copy services/acme/gauges.openapi.json#',
    ]);
    expect(
      codesOf(
        referenceCopy,
        {},
        {
          copies: new Set(['services/acme/gauges.openapi.json']),
          present: new Set(['services/acme/gauges']),
        },
      ),
    ).toEqual([]);
  });

  it('passes a copy that is there, an entry without one, and a check that was given none', () => {
    expect(check(service('gauges.openapi.json'), ['gauges.openapi.json'])).toEqual([]);
    expect(check(service(undefined), [])).toEqual([]);
    expect(check({ 'services/acme/gauges': {} }, [])).toEqual([]);
    expect(check(service('gauges.openapi.json'), undefined)).toEqual([]);
  });
});
