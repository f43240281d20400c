import { expect, it } from 'vitest';

import { describeReason } from './describe-reason.ts';

it.each([
  ['http-503', 'it answered with the HTTP status 503'],
  ['missing-part', 'its answer lacks a part that the record names'],
  ['of-a-later-version', 'of a later version'],
  ['constructor', 'constructor'],
])('says %s in words', (reason, words) => {
  expect(describeReason(reason)).toBe(words);
});
