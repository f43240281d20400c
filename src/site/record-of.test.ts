import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.ts';

describe('recordOf', () => {
  const records = new Map([['springfield/trees', { title: 'Trees' }]]);

  it('gives the record', () => {
    expect(recordOf(records, 'springfield/trees').title).toBe('Trees');
  });

  it('says what to do where there is none', () => {
    expect(() => recordOf(records, 'springfield/roses')).toThrow(
      '"springfield/roses" is missing or has an error: run "npm run check" to see which.',
    );
  });
});
