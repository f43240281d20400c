import { describe, expect, it } from 'vitest';
import { codesInText, findingsInText } from '../../../testing/rule-testing.ts';
import { leakSignedUrl } from './leak-signed-url.ts';

describe('leakSignedUrl', () => {
  it.each([
    'acme.blob.core.example.net/c/f.csv?sv=2022-11-02&sig=abcdEFGH&se=2030',
    '?sv=2022-11-02&sig=abcdEFGH&se=2030',
    'https://acme.example.net/it’s/<b>/f.csv?sv=2022-11-02&sig=abcdEFGH&se=2030',
    `https://acme.example.net/${'a'.repeat(3000)}/f.csv?sv=2022-11-02&sig=abcdEFGH&se=2030`,
    'https://acme.example.net/f.csv?sv=1&\nsig=abcd&se=2030',
    'SharedAccessSignature=sv=2022-11-02&ss=b&sig=abcd',
    'https://acme.example.net/f.csv?sv=1;sig=abcd;se=2030',
    'https://acme.example.net/f.csv#sig=abcd&sp=r',
    'https://b.oss.example.com/k?OSSAccessKeyId=L&Expires=1&Signature=a',
    'https://swift.example.org/v1/o?temp_url_sig=da39&temp_url_expires=1',
    'https://acme.blob.core.example.net/c/f.csv?sv=2022-11-02&se=2026-01-01&sr=b&sp=r&sig=abc%2Fdef',
    'see https://s3.example.com/b/k?X-Amz-Algorithm=A&X-Amz-Signature=0011aabb.',
    'https://b.s3.example.com/k?AWSAccessKeyId=x&Expires=1&Signature=y',
    'https://storage.example.com/b/o?X-Goog-Algorithm=a&X-Goog-Signature=00',
    'https://cdn.example.com/f?Expires=1&Signature=x&Key-Pair-Id=K1',
  ])('finds %j', (text) => {
    expect(codesInText(leakSignedUrl, text)).toEqual(['leak/signed-url']);
  });

  it.each([
    'https://www.example.org/data?se=london&page=2',
    'https://www.example.org/data.csv',
    'Is it signed? sig= & se= are parameters.',
  ])('passes %j', (text) => {
    expect(codesInText(leakSignedUrl, text)).toEqual([]);
  });

  it('points to the value', () => {
    const [found] = findingsInText(
      leakSignedUrl,
      'https://acme.blob.core.example.net/c/f.csv?sv=2022-11-02&se=2026-01-01&sr=b&sp=r&sig=abc%2Fdef',
      ['documentation', 1, 'url'],
    );
    expect(found?.path).toEqual(['documentation', 1, 'url']);
    expect(found?.entry.file).toBe('datasets/acme/roads.yaml');
  });

  it('never repeats the value', () => {
    const [found] = findingsInText(leakSignedUrl, 'https://x.example.net/f?se=1&sig=S3CR3TVALUE', [
      'summary',
    ]);
    expect(JSON.stringify(found)).not.toContain('S3CR3TVALUE');
  });
});
