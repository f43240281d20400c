import { createHash } from 'node:crypto';

/**
 * The hash that git gives to a content, regardless of filters and attributes: SHA-1, or SHA-256 in newer repositories.
 * @param length of a hash of the repository, in hexadecimal digits
 */
export function gitHash(text: string, length: number): string {
  const algorithm = length === 64 ? 'sha256' : 'sha1';
  return createHash(algorithm)
    .update(`blob ${Buffer.byteLength(text)}\0`)
    .update(text)
    .digest('hex');
}
