import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import type { PublisherLinks, ServiceEvidence } from '../core/model/evidence.ts';

/** A folder such as the `status` branch; `dispose` removes it. */
export interface EvidenceFolder {
  readonly folder: string;
  dispose(): void;
}

/** Writes an evidence folder for a test or a build (`EVIDENCE_DIR`). */
export function writeEvidenceFolder({
  services = [],
  links = [],
}: {
  readonly services?: readonly ServiceEvidence[];
  readonly links?: readonly PublisherLinks[];
}): EvidenceFolder {
  const folder = mkdtempSync(join(tmpdir(), 'evidence-'));
  const write = (file: string, value: object): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${JSON.stringify(value, undefined, 2)}\n`);
  };
  for (const service of services) write(`services/${service.id}.json`, service);
  for (const list of links) write(`links/${list.publisher}.json`, list);
  return { folder, dispose: () => rmSync(folder, { recursive: true }) };
}

/** Evidence of a service that is up, checked hourly, with a good day; fields can be given others. */
export function serviceEvidence(
  id: string,
  fields: Partial<ServiceEvidence> = {},
): ServiceEvidence {
  return {
    id,
    state: 'up',
    since: '2026-11-01T00:00:00Z',
    checked: '2026-11-23T08:00:00Z',
    interval: 'PT1H',
    latency: 180,
    days: [{ date: '2026-11-23', counts: { up: 8 }, latency: 180 }],
    ...fields,
  };
}
