import { describe, expect, it } from 'vitest';
import { recordReservedId } from './record-reserved-id.ts';
import { codesOf } from '../../../testing/rule-testing.ts';

describe('recordReservedId', () => {
  it.each(['index', 'new', 'edit', 'api', 'con', 'lpt1', 'constructor'])('refuses %s', (name) => {
    const files = { [`datasets/acme/${name}`]: {}, [`publishers/${name}`]: {} };
    expect(codesOf(recordReservedId, files)).toEqual([
      `record/id-reserved publishers/${name}.yaml#`,
      `record/id-reserved datasets/acme/${name}.yaml#`,
    ]);
  });

  it('refuses the folder too', () => {
    expect(codesOf(recordReservedId, { 'series/search/roads': {} })).toHaveLength(1);
  });

  it('passes names that only contain a reserved word', () => {
    const files = { 'datasets/acme/deprivation-index': {}, 'services/acme/live-api': {} };
    expect(codesOf(recordReservedId, files)).toEqual([]);
  });
});
