import { packTar } from 'modern-tar';
import { describe, expect, it } from 'vitest';

import type { Reader } from './protocol.ts';
import { readDocuments } from './read-documents.ts';

const answering = (body: Uint8Array): Reader => ({
  read: async (url) => ({ status: 200, url, mediaType: '', headers: {}, body }),
});

const namesIn = async (body: Uint8Array): Promise<string[]> => {
  const names: string[] = [];
  for await (const { path } of readDocuments(answering(body), 'a.tar')) names.push(path);
  return names;
};

describe('readDocuments', () => {
  // Past a hundred characters, a folder's name stands in another field of the header.
  const long = `${'folder-'.repeat(12)}/${'name-'.repeat(12)}.md`;
  const archive = packTar([
    { header: { name: 'folder/', size: 0, type: 'directory' } },
    { header: { name: 'folder/short.md', size: 1 }, body: 'a' },
    { header: { name: long, size: 1 }, body: 'b' },
  ]);

  it('gives every file of an archive under its whole name', async () => {
    const body = await archive;
    expect(new TextDecoder('latin1').decode(body)).not.toContain('PaxHeader');
    expect(await namesIn(body)).toEqual(['folder/short.md', long]);
  });

  it('says that an archive is cut short, and gives no part of it', async () => {
    const body = (await archive).subarray(0, 1536);
    await expect(namesIn(body)).rejects.toThrow('a.tar: the archive is damaged, or cut short.');
  });
});
