import { setTimeout } from 'node:timers/promises';

import type { Catalogue } from '../core/derive/catalogue.ts';
import { deriveCatalogue } from '../core/derive/derive-catalogue.ts';
import type { MonitorRun } from '../core/model/evidence.ts';
import { UserError } from '../core/model/user-error.ts';
import { escapeControl } from '../core/report/escape.ts';
import { loadChecked } from '../io/load-checked.ts';
import { today } from '../io/clock.ts';
import { openHttp } from '../io/http.ts';
import type { EvidenceFile } from '../io/parse-evidence.ts';
import { readEvidence, readEvidenceFiles } from '../io/read-evidence.ts';
import { writeEvidence } from '../io/write-evidence.ts';
import { MONITOR_LIMITS } from '../monitor/ask.ts';
import { mergeEvidence } from '../monitor/merge-evidence.ts';
import { renderLinks, renderRun, renderServices } from '../monitor/render-run.ts';
import {
  INTERVALS,
  monitorLinks,
  monitorServices,
  type MonitorOptions,
  type SeenLink,
} from '../monitor/run-monitor.ts';
import { defineCommand } from './define-command.ts';
import { monitorUsage, readMonitorOptions, type MonitorCommandOptions } from './monitor-options.ts';

/** What a test may put in place of the machine's own. */
export interface MonitorClock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

const REAL_CLOCK: MonitorClock = {
  now: Date.now,
  sleep: (milliseconds) => setTimeout(milliseconds),
};

/** `npm run monitor`. */
export const monitorCommand = defineCommand({
  ...monitorUsage,
  run: (given, clock: MonitorClock = REAL_CLOCK) => runMonitor(readMonitorOptions(given), clock),
});

async function runMonitor(options: MonitorCommandOptions, clock: MonitorClock): Promise<number> {
  const { register } = await loadChecked(options.catalogue, { today: today() });
  const catalogue = deriveCatalogue(register);
  const odd = options.services.filter(
    (id) => catalogue.services.get(id)?.fields.probe === undefined,
  );
  if (odd.length > 0) throw new UserError(`No service with a probe: ${odd.join(', ')}.`);
  const { settings } = catalogue;
  const http = openHttp({
    userAgent: `data-register-monitor (+${settings.baseUrl})`,
    allowPrivate: options.allowPrivate,
    limits: MONITOR_LIMITS,
    ...clock,
  });
  try {
    const before = await readEvidence(options.evidence, say);
    const { shard, services: ids, canary = settings.repository } = options;
    const asking: MonitorOptions = { http, ...clock, catalogue, shard, ids, canary };
    if (options.isLinks) {
      const { run, seen } = await monitorLinks(asking, before.links);
      process.stdout.write(`${renderLinks(seen)}${renderRun(run)}`);
      return keep(run, filesOfLinks(seen), catalogue, options, clock);
    }
    const { run, seen } = await monitorServices(asking, before.services);
    process.stdout.write(`${renderServices(seen)}${renderRun(run)}`);
    const files = seen.map((value): EvidenceFile => ({ kind: 'service', value }));
    return keep(run, files, catalogue, options, clock);
  } finally {
    await http.close();
  }
}

function keep(
  run: MonitorRun,
  seen: readonly EvidenceFile[],
  catalogue: Catalogue,
  { out }: MonitorCommandOptions,
  { now }: MonitorClock,
): number {
  if (out !== undefined) {
    const date = run.started.slice(0, 10);
    const report: EvidenceFile = { kind: 'runs', value: { date, runs: [run] } };
    const before = readEvidenceFiles(out, say);
    const after = mergeEvidence(before.values(), [...seen, report], catalogue, now());
    writeEvidence(
      out,
      after,
      [...before.keys()].filter((file) => !after.has(file)),
    );
  }
  return run.discarded === undefined ? 0 : 1;
}

function filesOfLinks(seen: readonly SeenLink[]): EvidenceFile[] {
  return seen.map(({ publisher, ...link }) => ({
    kind: 'links',
    value: { publisher, interval: INTERVALS.links, links: [link] },
  }));
}

function say(line: string): void {
  process.stderr.write(`${escapeControl(line)}\n`);
}
