import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

import { NO_EVIDENCE } from '../core/model/evidence.ts';
import {
  serviceEvidence,
  writeEvidenceFolder,
  type EvidenceFolder,
} from '../testing/evidence-fixture.ts';
import { readEvidence } from './read-evidence.ts';

const folders: EvidenceFolder[] = [];
afterEach(() => folders.splice(0).forEach((one) => one.dispose()));

function folderOf(content: Parameters<typeof writeEvidenceFolder>[0]): string {
  const made = writeEvidenceFolder(content);
  folders.push(made);
  return made.folder;
}

async function read(folder: string): Promise<{ ids: string[]; words: string[] }> {
  const words: string[] = [];
  const { services } = await readEvidence(folder, (line) => words.push(line));
  return { ids: [...services.keys()], words };
}

describe('readEvidence', () => {
  it('knows nothing where there is nothing', async () => {
    expect(await readEvidence(undefined)).toEqual(NO_EVIDENCE);
    expect(await readEvidence('/nowhere/at/all')).toEqual(NO_EVIDENCE);
  });

  it('reads services by id and links by address, the newer of two', async () => {
    const link = {
      url: 'https://a.example/x',
      state: 'works',
      since: '2026-11-01T00:00:00Z',
    } as const;
    const folder = folderOf({
      services: [serviceEvidence('acme/feed')],
      links: [
        {
          publisher: 'acme',
          interval: 'P7D',
          links: [{ ...link, checked: '2026-11-01T00:00:00Z' }],
        },
        {
          publisher: 'zeta',
          interval: 'P7D',
          links: [{ ...link, checked: '2026-11-08T00:00:00Z' }],
        },
      ],
    });
    const { services, links } = await readEvidence(folder);
    expect(services.get('acme/feed')).toEqual(serviceEvidence('acme/feed'));
    expect(links.get('https://a.example/x')).toMatchObject({
      checked: '2026-11-08T00:00:00Z',
      interval: 'P7D',
    });
  });

  it.each([
    ['not JSON', '{', 'not JSON'],
    ['not UTF-8', Buffer.from([0x22, 0xff, 0x22]), 'not JSON in UTF-8'],
    ['of another form', '{"id":"acme/bad"}', 'does not match service-evidence.schema.json'],
    [
      'in a state that no check can end in',
      JSON.stringify({ ...serviceEvidence('acme/bad'), state: 'unchecked' }),
      'does not match service-evidence.schema.json',
    ],
    [
      'about something else',
      JSON.stringify(serviceEvidence('acme/other')),
      'does not match its name',
    ],
    [
      'with days out of order',
      JSON.stringify(
        serviceEvidence('acme/bad', {
          days: ['2026-11-02', '2026-11-01'].map((date) => ({ date, counts: { up: 1 } })),
        }),
      ),
      'not in order',
    ],
    ['too large', ' '.repeat(600_000), 'larger than 512 KiB'],
    [
      'with a mailbox in its sample',
      JSON.stringify(
        serviceEvidence('acme/bad', {
          sample: {
            ...{ taken: '2026-11-01T00:00:00Z', mediaType: 'text/plain', shortened: false },
            text: 'Ask jane.bloggs@gmail.com',
          },
        }),
      ),
      'must not be published (personal-mailbox)',
    ],
    [
      'that leads to a key',
      JSON.stringify(
        serviceEvidence('acme/bad', {
          movedTo: 'https://a.example/?X-Amz-Signature=abcdef0123456789abcdef',
        }),
      ),
      'must not be published (signed-url)',
    ],
  ])('leaves out a file that is %s, says why, and quotes nothing', async (_, text, why) => {
    const folder = folderOf({ services: [serviceEvidence('acme/feed')] });
    writeFileSync(join(folder, 'services/acme/bad.json'), text);
    const { ids, words } = await read(folder);
    expect(ids).toEqual(['acme/feed']);
    expect(words).toEqual([expect.stringContaining(why)]);
    expect(words[0]).toMatch(/^Evidence services\/acme\/bad\.json is left out: its? /);
    expect(words[0]).not.toMatch(/gmail|Amz/);
  });

  it('follows no link and takes no folder for a file', async () => {
    const folder = folderOf({ services: [serviceEvidence('acme/feed')] });
    symlinkSync(join(folder, 'services/acme/feed.json'), join(folder, 'services/acme/link.json'));
    mkdirSync(join(folder, 'links/acme.json'), { recursive: true });
    const { ids, words } = await read(folder);
    expect(ids).toEqual(['acme/feed']);
    expect(words).toHaveLength(2);
  });
});
