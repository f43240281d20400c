import { globSync, lstatSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import type { Evidence, LinkEvidence, ServiceEvidence } from '../core/model/evidence.ts';
import { escapeControl } from '../core/report/escape.ts';
import { identifyEvidence, parseEvidence, type EvidenceFile } from './parse-evidence.ts';

/**
 * Reads what the monitor saw. Files that are broken, hostile, too large or no files are left out with a word: evidence
 * is an addition, and never a reason not to build.
 * @param directory a copy of the `status` branch; without one, and where there is none yet, nothing is known
 * @param say takes a line about each file that is left out
 */
export async function readEvidence(
  directory: string | undefined,
  say: (line: string) => void = () => {},
): Promise<Evidence> {
  const services = new Map<string, ServiceEvidence>();
  const links = new Map<string, LinkEvidence & { readonly interval: string }>();
  for (const [, file] of readEvidenceFiles(directory, say)) {
    if (file.kind === 'service') services.set(file.value.id, file.value);
    if (file.kind === 'links') {
      const { interval } = file.value;
      for (const link of file.value.links) keepNewer(links, { ...link, interval });
    }
  }
  return { services, links };
}

/** Every file of an evidence folder that can be taken, by its path, sorted. */
export function readEvidenceFiles(
  directory: string | undefined,
  say: (line: string) => void,
): ReadonlyMap<string, EvidenceFile> {
  const files = new Map<string, EvidenceFile>();
  if (directory === undefined || !statSync(directory, { throwIfNoEntry: false })?.isDirectory()) {
    return files;
  }
  const found = globSync(['services/*/*.json', 'links/*.json', 'runs/*.json'], { cwd: directory });
  for (const file of found.map((path) => path.replaceAll('\\', '/')).sort()) {
    try {
      const path = join(directory, file);
      const stat = lstatSync(path);
      if (!stat.isFile()) throw new Error('it is not a regular file.');
      const largest = identifyEvidence(file)?.largest ?? 0;
      if (stat.size > largest) throw new Error(`it is larger than ${largest / 1024} KiB.`);
      files.set(file, parseEvidence(file, readFileSync(path)));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      say(escapeControl(`Evidence ${file} is left out: ${why}`));
    }
  }
  return files;
}

/** Two publishers may give one address. */
function keepNewer(
  links: Map<string, LinkEvidence & { readonly interval: string }>,
  link: LinkEvidence & { readonly interval: string },
): void {
  const known = links.get(link.url);
  if (!known || known.checked < link.checked) links.set(link.url, link);
}
