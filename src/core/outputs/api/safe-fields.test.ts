import { describe, expect, it } from 'vitest';

import { HOSTILE_URLS, hostileAddressesIn } from '../../../testing/hostile.ts';
import { hostileValue } from '../../../testing/hostile-value.ts';
import { safeFields } from './safe-fields.ts';

const KINDS = ['dataset', 'service', 'series', 'publisher', 'agreement', 'request'] as const;

describe('safeFields', () => {
  it.each(KINDS)('keeps no hostile address in any field of a %s, and every word', (kind) => {
    for (const address of [...HOSTILE_URLS, 'http://example.org/', 'https:evil.example']) {
      const attack = { text: 'Words', number: 1 };
      const fill = (url: string) =>
        hostileValue(`${kind}.schema.json`, { ...attack, address: url });
      const left = JSON.stringify(safeFields(kind, fill(address)));
      expect(hostileAddressesIn(left)).toEqual([]);
      expect(left).not.toContain(JSON.stringify(address).slice(1, -1));
      const good = fill('https://data.example.org/');
      expect(JSON.stringify(safeFields(kind, good))).toBe(JSON.stringify(good));
    }
  });

  it('keeps ids of entries beside addresses', () => {
    const derivedFrom = ['acme/roads', 'javascript:alert(1)', 'https://data.example.org/'];
    expect(safeFields('dataset', { provenance: { derivedFrom } })).toEqual({
      provenance: { derivedFrom: ['acme/roads', 'https://data.example.org/'] },
    });
  });
});
