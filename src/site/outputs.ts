import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { COVERAGE_FILE } from '../core/outputs/coverage/coverage-page.ts';
import { addressMatcher } from '../core/outputs/match-address.ts';
import { OUTPUT_FAMILIES } from '../core/outputs/index.ts';
import type { AddressReport, Output, OutputContext, OutputReport } from '../core/outputs/output.ts';
import { loadOnce } from './catalogue.ts';
import { factsAt } from './facts.ts';
import { absoluteAt, type SiteLocation } from './site-location.ts';

/** The configuration and the pages are two instances of this module in one process; see `catalogue.ts`. */
const SHARED = Symbol.for('register.output-report');
const COVERAGE = Symbol.for('register.coverage');
const shared = globalThis as {
  [SHARED]?: OutputReport | undefined;
  [COVERAGE]?: string | undefined;
};

/** Files to write before giving others a turn: the same process feeds the search index at the same time. */
const TURN = 64;

/** The input of the outputs, for a site at a location. */
export async function outputContext(location: SiteLocation): Promise<OutputContext> {
  const { catalogue, history, texts } = await loadOnce();
  const absolute = absoluteAt(location);
  return {
    facts: await factsAt(absolute),
    catalogue,
    history,
    texts,
    absolute,
    sha256: (content) => createHash('sha256').update(content).digest('hex'),
  };
}

/**
 * Renders every output, one after the other.
 * @throws if a family renders a file that its addresses do not name
 */
export function* renderOutputs(
  context: OutputContext,
): Generator<Output & { readonly address: string }> {
  for (const family of OUTPUT_FAMILIES) {
    const match = addressMatcher([family]);
    for (const output of family.render(context)) {
      const found = match(output.path);
      if (!found) throw new Error(`outputs: ${family.id} names no address for ${output.path}`);
      yield { ...output, address: found.address.path };
    }
  }
}

/**
 * Writes every output below a folder, and remembers what there is for the developers' page. Files are written one after
 * the other. So many small files take a third of the time this way: promises cross to another thread three times per
 * file.
 */
export async function writeOutputs(location: SiteLocation, outDir: string): Promise<OutputReport> {
  const report = new Map<string, AddressReport>();
  const folders = new Set<string>();
  let written = 0;
  for (const { path, content, address } of renderOutputs(await outputContext(location))) {
    count(report, { address, path, content });
    const file = join(outDir, path);
    const folder = dirname(file);
    if (!folders.has(folder)) {
      folders.add(folder);
      mkdirSync(folder, { recursive: true });
    }
    writeFileSync(file, content);
    written += 1;
    if (written % TURN === 0) await setImmediate();
  }
  shared[SHARED] = report;
  return report;
}

/** The result of the last write in this process; undefined before it, as in development before the first request. */
export function outputReport(): OutputReport | undefined {
  return shared[SHARED];
}

/** The file with the coverage figures from the last write; undefined before it. */
export function coverageText(): string | undefined {
  return shared[COVERAGE];
}

/** Makes every output in memory, by path: for the development server. */
export async function outputsInMemory(
  location: SiteLocation,
): Promise<ReadonlyMap<string, Output>> {
  const report = new Map<string, AddressReport>();
  const files = new Map<string, Output>();
  for (const output of renderOutputs(await outputContext(location))) {
    count(report, output);
    files.set(output.path, output);
  }
  shared[SHARED] = report;
  return files;
}

function count(
  report: Map<string, AddressReport>,
  { address, path, content }: Output & { readonly address: string },
): void {
  const { files, bytes, example } = report.get(address) ?? { files: 0, bytes: 0, example: path };
  // One page shows what this output says.
  if (address === COVERAGE_FILE) shared[COVERAGE] = content as string;
  const size = typeof content === 'string' ? Buffer.byteLength(content) : content.length;
  report.set(address, { files: files + 1, bytes: bytes + size, example });
}
