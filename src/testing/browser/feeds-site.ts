import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { EvidenceDay, PublisherLinks, ServiceEvidence } from '../../core/model/evidence.ts';
import { SMALL_CATALOGUE } from '../catalogue-fixture.ts';
import { serviceEvidence, writeEvidenceFolder } from '../evidence-fixture.ts';

const run = promisify(execFile);

const FEEDS = fileURLToPath(new URL('../fixtures/feeds/', import.meta.url));

/**
 * What says where a site will be served, and the mode that the test runner sets: the build would take that for
 * its own, and leave the policy of the pages out.
 */
const LEFT_OUT: ReadonlySet<string> = new Set([
  ...['SITE_URL', 'BASE_PATH'],
  ...['DEV', 'PROD', 'MODE', 'SSR', 'BASE_URL', 'VITEST'],
]);

/** The last check of everything in the evidence. */
const CHECKED = '2026-11-03T10:00:00Z';

/** Thirty days to the last check, one of them with old data, one with failures and one that nobody checked. */
const DAYS: readonly EvidenceDay[] = Array.from({ length: 30 }, (_, index) => ({
  date: new Date(Date.UTC(2026, 9, 5 + index)).toISOString().slice(0, 10),
  counts: index === 11 ? { up: 20, stale: 4 } : index === 17 ? { up: 12, down: 12 } : { up: 24 },
  latency: 180 + index,
})).filter((_, index) => index !== 5);

/** What must be on no page, even if it is on the branch; put together here, so that no scanner takes it for a leak. */
export const PLANTED_SECRETS: readonly string[] = [
  `ghp_${'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6'}`,
  'https://blob.example.net/file.csv?sv=2024&se=2027-01-01&sig=c2lnbmF0dXJlLW9mLWEtc3RyYW5nZXI',
  'jane.bloggs@gmail.com',
];

function leaking(id: string, secrets: readonly string[]): ServiceEvidence {
  const sample = { taken: CHECKED, mediaType: 'text/plain', shortened: false };
  return serviceEvidence(id, { checked: CHECKED, sample: { ...sample, text: secrets.join('\n') } });
}

const SERVICES: readonly ServiceEvidence[] = [
  leaking('borough/keyed-api', PLANTED_SECRETS.slice(0, 1)),
  leaking('borough/parks-api', PLANTED_SECRETS.slice(1)),
  serviceEvidence('borough/gauges-api', {
    checked: CHECKED,
    observed: '2026-11-03T09:58:00Z',
    days: DAYS,
    sample: {
      taken: CHECKED,
      mediaType: 'application/json',
      text: '{\n  "items": [],\n  "note": "</code></pre><script>window.__broken = 3</script>"\n}\n',
      shortened: true,
    },
  }),
  serviceEvidence('borough/bikes-feed', {
    state: 'down',
    since: '2026-11-02T04:00:00Z',
    checked: CHECKED,
    reason: 'http-503',
    days: [{ date: '2026-11-03', counts: { down: 10 } }],
  }),
];

const LINKS: readonly PublisherLinks[] = [
  {
    publisher: 'borough',
    interval: 'P7D',
    links: [
      {
        url: 'https://data.example.org/allotments.csv',
        state: 'broken',
        since: '2026-11-01T03:00:00Z',
        checked: CHECKED,
        reason: 'http-404',
      },
    ],
  },
];

/**
 * Builds the small register with more feeds, and with what a monitor saw of them.
 * @returns the folder of the built files; `dispose` removes it
 */
export async function buildFeedsSite(): Promise<{ folder: string; dispose: () => void }> {
  const root = mkdtempSync(join(tmpdir(), 'feeds-site-'));
  const [catalogue, folder] = [join(root, 'catalogue'), join(root, 'dist')];
  cpSync(SMALL_CATALOGUE, catalogue, { recursive: true });
  cpSync(FEEDS, catalogue, { recursive: true });
  const evidence = writeEvidenceFolder({ services: SERVICES, links: LINKS });
  const kept = Object.entries(process.env).filter(([name]) => !LEFT_OUT.has(name));
  const env = {
    ...Object.fromEntries(kept),
    EVIDENCE_DIR: evidence.folder,
    NODE_ENV: 'production',
  };
  const args = ['scripts/build.ts', '--catalogue', catalogue, '--out', folder];
  await run(process.execPath, args, { env });
  evidence.dispose();
  return { folder, dispose: () => rmSync(root, { recursive: true }) };
}
