import { describe, expect, it } from 'vitest';
import { codesInText, findingsInText } from '../../../testing/rule-testing.ts';
import { leakConnectionString } from './leak-connection-string.ts';

describe('leakConnectionString', () => {
  it.each([
    `https://${'0123456789abcdef'.repeat(2)}@ingest.example.io/1`,
    'jdbc:oracle:thin:scott/tiger@//h:1521/x',
    'postgres://reader:pw1@db.example.org/data',
    'mongodb+srv://u:p@cluster.example.net/x',
    'https://user:pass@www.example.org/f.csv',
    'Server=db1;Database=x;User Id=u;Password=p1;',
    'jdbc:postgresql://h/db?user=u&password=p1',
    `DefaultEndpointsProtocol=https;AccountName=a;AccountKey=${'Ab1+'.repeat(8)}==`,
  ])('finds %j', (text) => {
    expect(codesInText(leakConnectionString, text)).toEqual(['leak/connection-string']);
  });

  it.each([
    'https://www.example.org/@handle',
    'https://www.example.org/a:b@c',
    'mail me: team@example.org',
    'Server = the machine, password = what you type',
    'The ratio 3:2 @ noon',
  ])('passes %j', (text) => {
    expect(codesInText(leakConnectionString, text)).toEqual([]);
  });

  it('points to the value', () => {
    const [found] = findingsInText(
      leakConnectionString,
      'postgres://reader:pw1@db.example.org/data',
      ['documentation', 1, 'url'],
    );
    expect(found?.path).toEqual(['documentation', 1, 'url']);
    expect(found?.entry.file).toBe('datasets/acme/roads.yaml');
  });

  it('never repeats the value', () => {
    const [found] = findingsInText(
      leakConnectionString,
      'postgres://reader:S3CR3TVALUE@db.example.org/data',
      ['summary'],
    );
    expect(JSON.stringify(found)).not.toContain('S3CR3TVALUE');
  });
});
