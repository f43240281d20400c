import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

import type { Register } from '../core/model/entry.ts';
import { UserError } from '../core/model/user-error.ts';
import { escapeControl } from '../core/report/escape.ts';
import type { HarvestSource } from '../harvest/protocol.ts';
import { protocols as allProtocols } from '../harvest/registry.ts';
import { chooseSources } from '../harvest/run/choose-sources.ts';
import { harvestSource, type Protocols } from '../harvest/run/harvest-source.ts';
import { makeSource, sourceFile } from '../harvest/run/make-source.ts';
import { renderTable } from '../harvest/run/render-table.ts';
import type { RunReport } from '../harvest/run/run-report.ts';
import { today } from '../io/clock.ts';
import { copyRegister } from '../io/copy-register.ts';
import { loadChecked } from '../io/load-checked.ts';
import { openHttp, type Http } from '../io/http.ts';
import { writeYaml } from '../io/write-yaml.ts';
import { defineCommand } from './define-command.ts';
import { harvestUsage, readHarvestOptions, type HarvestCommandOptions } from './harvest-options.ts';
import { EXIT_FAULT, tellError } from './tell-error.ts';

/** `npm run harvest`; tests give it other protocols than those of the registry. */
export const harvestCommand = defineCommand({
  ...harvestUsage,
  run: (given, protocols: Protocols = allProtocols) =>
    runHarvest(readHarvestOptions(given), protocols),
});

async function runHarvest(options: HarvestCommandOptions, protocols: Protocols): Promise<number> {
  const day = today();
  const target = openTarget(options);
  let http: Http | undefined;
  try {
    const { register } = await loadChecked(target.catalogue, {
      today: day,
      includes: isSetting,
      rules: false,
    });
    const sources = takeSources(options, register, protocols, day);
    if (options.one) {
      for (const source of sources) writeYaml(target.catalogue, sourceFile(register, source));
    }
    http = openHttp({
      userAgent: userAgentOf(register),
      allowPrivate: privateOrigin(options),
      now: Date.now,
      sleep: (milliseconds) => setTimeout(milliseconds),
    });
    const reports: RunReport[] = [];
    const codes: number[] = [];
    for (const source of sources) {
      try {
        reports.push(await runOne(source, { ...options, ...target }, http, protocols, day));
      } catch (error) {
        // One source never stops another.
        codes.push(tellError(error, source.id));
      }
    }
    process.stdout.write(sources.length > 0 ? `\n${renderTable(reports)}` : 'No source is due.\n');
    if (codes.includes(EXIT_FAULT)) return EXIT_FAULT;
    const isWhole = codes.length === 0 && reports.every(({ failed }) => failed === undefined);
    return isWhole ? 0 : 1;
  } finally {
    await http?.close();
    target.dispose();
  }
}

/** What is needed to choose sources. Each source reads the records itself, with those of the sources before it. */
function isSetting(file: string): boolean {
  return !/^(?:datasets|harvested)\//.test(file);
}

/** The catalogue folder to write: the register itself, a copy, or a temporary one for a dry run. */
function openTarget({ catalogue, out, one, isDryRun }: HarvestCommandOptions): {
  catalogue: string;
  dispose(): void;
} {
  if (isDryRun && one) {
    const folder = mkdtempSync(join(tmpdir(), 'harvest-'));
    copyRegister(out ?? catalogue, folder, out === undefined);
    return { catalogue: folder, dispose: () => rmSync(folder, { recursive: true }) };
  }
  if (out !== undefined && !isDryRun) copyRegister(catalogue, out, one !== undefined);
  return { catalogue: isDryRun ? catalogue : (out ?? catalogue), dispose: () => {} };
}

function takeSources(
  { one, from, sources, isDueOnly, shard }: HarvestCommandOptions,
  register: Register,
  protocols: Protocols,
  day: string,
): HarvestSource[] {
  // A protocol takes anything but an address for a file.
  const url = from && ('url' in from ? from.url : from.path);
  if (one) return [makeSource(register, { ...one, url }, Object.keys(protocols))];
  const chosen = chooseSources(register, {
    ids: sources,
    due: isDueOnly ? day : undefined,
    shard,
  });
  if (url === undefined) return chosen;
  return chosen.map(({ id, settings }) => ({ id, settings: { ...settings, url } }));
}

async function runOne(
  source: HarvestSource,
  { catalogue, isDryRun, from, proposed }: HarvestCommandOptions,
  http: Http,
  protocols: Protocols,
  day: string,
): Promise<RunReport> {
  const say = (text: string): void =>
    void process.stderr.write(`${escapeControl(`${source.id}: ${text}`)}\n`);
  say('reading');
  let said = 0;
  const report = await harvestSource(source, {
    catalogue,
    protocols,
    http,
    today: day,
    isDryRun,
    files: from && 'path' in from ? from.path : undefined,
    proposed,
    onProgress(fetched) {
      if (fetched - said < PROGRESS_STEP) return;
      said = fetched;
      say(`${fetched} records`);
    },
  });
  say(report.failed ?? `done, ${report.fetched} records`);
  return report;
}

/** Records between two lines of progress. */
const PROGRESS_STEP = 500;

/** Tells servers who asks and where to complain. */
function userAgentOf(register: Register): string {
  const site = register.catalogue.get('catalogue')?.fields.baseUrl;
  return site === undefined ? 'data-register-harvest' : `data-register-harvest (+${site})`;
}

/** @throws if the text is not an address */
function privateOrigin({ allowPrivate, from }: HarvestCommandOptions): string | undefined {
  if (!allowPrivate || !from || !('url' in from)) return undefined;
  if (!URL.canParse(from.url)) throw new UserError(`--from is "${from.url}"; expected an address.`);
  return new URL(from.url).origin;
}
