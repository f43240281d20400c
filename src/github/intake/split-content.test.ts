import { describe, expect, it } from 'vitest';

import { splitContent } from './split-content.ts';

describe('splitContent', () => {
  it('takes whole sentences for the summary, and the rest for the description', () => {
    const long = 'Every bench of the ward has a row. '.repeat(12);
    const { summary, description } = splitContent(long, 'en-GB');
    expect(summary).toBe('Every bench of the ward has a row. '.repeat(7).trim());
    expect(description).toBe('Every bench of the ward has a row. '.repeat(5).trim());
  });

  it('takes no part of a sentence that is longer than what is looked at', () => {
    const { summary, description } = splitContent(`${'word '.repeat(600)}end.`, 'en-GB');
    expect([summary, description]).toEqual([undefined, undefined]);
  });

  // Timed, as the limits on hostile YAML are: every blank was a sentence, and the text was read again for each.
  it('is done with many blanks in 2 s', () => {
    const start = performance.now();
    splitContent(`x${' \r'.repeat(200_000)}x`, 'en-GB');
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
