import { describe, expect, it } from 'vitest';
import { codesInText, findingsInText } from '../../../testing/rule-testing.ts';
import { leakBankAccount } from './leak-bank-account.ts';

describe('leakBankAccount', () => {
  it.each([
    'GB82-WEST-1234-5698-7654-32',
    'GB82.WEST.1234.5698.7654.32',
    'GB82  WEST  1234\n5698 7654 32',
    'SE45 5000 0000 0583 9825 7466 paid',
    'iban_GB82WEST12345698765432',
    'Account number 12345678, sort code 12-34-56',
    'Sort code 12–34–56, account 1234 5678',
    'The sort code is 12.34.56. Please pay the account (branch 120) with the number 12345678.',
    'sort_code=123456&account_number=12345678',
    'GB82 WEST 1234 5698 7654 32',
    'Pay to gb82west12345698765432.',
    'DE89370400440532013000',
    'Sort code 12-34-56, account 12345678',
    '12 34 56 / 12345678',
    'Sort code: 123456 Account number: 12345678',
  ])('finds %j', (text) => {
    expect(codesInText(leakBankAccount, text)).toEqual(['leak/bank-account']);
  });

  it.each([
    'GB12 trees in the park of the town and more words',
    'On 12-05-2024 we saw 12345678 trees',
    'GB83 WEST 1234 5698 7654 32',
    'E01000001 to E01004765 and E09000033',
    'Sort code is a column of six digits',
    'Rows 12-34-56 only',
    'UPRN 100023336956 from 2019-04-01 to 20240331',
  ])('passes %j', (text) => {
    expect(codesInText(leakBankAccount, text)).toEqual([]);
  });

  it('leaves identifiers alone', () => {
    const path = ['identifiers', 0, 'value'];
    expect(codesInText(leakBankAccount, 'DE89370400440532013000', path)).toEqual([]);
  });

  it('points to the value and never repeats it', () => {
    const text = 'DE89370400440532013000';
    const [found] = findingsInText(leakBankAccount, text, ['documentation', 1, 'title']);
    expect(found?.path).toEqual(['documentation', 1, 'title']);
    expect(JSON.stringify(found?.args)).not.toContain(text);
  });
});
