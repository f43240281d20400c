import { describe, expect, it } from 'vitest';
import { codesInText, findingsInText } from '../../../testing/rule-testing.ts';
import { leakKeyAssignment } from './leak-key-assignment.ts';

describe('leakKeyAssignment', () => {
  it.each([
    `The API key is ${'4f3c2b1a'}0d9e8f7a.`,
    `Password is ${'Tr0ub'}4dor&3`,
    `| api_key | ${'abc123'}def |`,
    `GLA_API_KEY=${'abc123'}def`,
    `api key = ${'abc123'}def456`,
    `InstrumentationKey=${'0a1b2c3d'}-1234`,
    `x-api-key: ${'a1b2'}c3d4`,
    `password = "${'hunter'}2+x"`,
    `{"access_token": "${'q9w8'}e7r6"}`,
    `<token>${'q9w8'}e7r6</token>`,
    `Set api_key=${'q9w8'}e7r6 in the header.`,
  ])('finds %j', (text) => {
    expect(codesInText(leakKeyAssignment, text)).toEqual(['leak/key-assignment']);
  });

  it('finds a field that is called a key, whatever its value looks like', () => {
    expect(codesInText(leakKeyAssignment, 'swordfish', ['harvest', 'unmapped', 'api_key'])).toEqual(
      ['leak/key-assignment'],
    );
  });

  it.each([
    'The API key is free',
    'Password: at least 12 characters',
    'The token is valid for 2 hours',
    'The access key is described below',
    'token: required',
    'x-api-key: YOUR_API_KEY',
    'Password: see the documentation',
    'token=demo-token-1',
    'The key: value pairs of 2024',
    'Sessions per ward: 123456',
  ])('passes %j', (text) => {
    expect(codesInText(leakKeyAssignment, text)).toEqual([]);
  });

  it('points to the value and never repeats it', () => {
    const text = `x-api-key: ${'a1b2'}c3d4`;
    const [found] = findingsInText(leakKeyAssignment, text, ['documentation', 1, 'title']);
    expect(found?.path).toEqual(['documentation', 1, 'title']);
    expect(JSON.stringify(found?.args)).not.toContain(text);
  });
});
