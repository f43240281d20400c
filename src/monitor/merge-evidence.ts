import type { Catalogue } from '../core/derive/catalogue.ts';
import type {
  EvidenceFailures,
  LinkEvidence,
  MonitorRun,
  MonitorRuns,
  PublisherLinks,
  ServiceEvidence,
} from '../core/model/evidence.ts';
import type { EvidenceFile } from '../io/parse-evidence.ts';
import { DAYS_KEPT } from './compact-days.ts';
import { instantOf } from './finding.ts';
import { listLinkTargets, listServiceTargets } from './list-targets.ts';
import { INTERVALS } from './run-monitor.ts';

/** The clocks of two machines differ by less. */
const FURTHEST_AHEAD = 3_600_000;

/**
 * Merges new evidence into the old. The newer of two wins. What the register no longer has goes, and so do reports of
 * runs after ninety days.
 * @param before the evidence kept so far
 * @param incoming files of runs, of one or several parts
 * @param now milliseconds since 1970; evidence with a later date is ignored
 * @returns the text of every file to keep, by path, sorted
 */
export function mergeEvidence(
  before: Iterable<EvidenceFile>,
  incoming: Iterable<EvidenceFile>,
  catalogue: Catalogue,
  now: number,
): ReadonlyMap<string, string> {
  const latest = instantOf(now + FURTHEST_AHEAD);
  const services = new Map<string, ServiceEvidence>();
  const links = new Map<string, LinkEvidence>();
  const runs = new Map<string, MonitorRun>();
  for (const { kind, value } of [...before, ...incoming]) {
    if (kind === 'service') takeNewer(services, value.id, value, latest);
    else if (kind === 'links') {
      for (const link of value.links)
        takeNewer(links, `${value.publisher} ${link.url}`, link, latest);
    } else {
      for (const run of value.runs) {
        const { started, kind: what, shard } = run;
        if (started.startsWith(value.date) && started <= latest) {
          runs.set(`${started} ${what} ${shard}`, run);
        }
      }
    }
  }
  const files = new Map<string, object>();
  for (const { id } of listServiceTargets(catalogue)) {
    const service = services.get(id);
    if (service) files.set(`services/${id}.json`, service);
  }
  for (const list of listsOf(links, catalogue)) files.set(`links/${list.publisher}.json`, list);
  for (const day of daysOf(runs, now)) files.set(`runs/${day.date}.json`, day);
  const paths = [...files.keys()].sort();
  return new Map(paths.map((path) => [path, renderEvidence(files.get(path)!)]));
}

/** The text of a file of evidence. */
export function renderEvidence(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

interface Dated {
  readonly checked: string;
  readonly failures?: EvidenceFailures;
}

function takeNewer<Value extends Dated>(
  known: Map<string, Value>,
  key: string,
  value: Value,
  latest: string,
): void {
  const old = known.get(key);
  const seen = lastSeen(value);
  if (seen <= latest && (!old || lastSeen(old) <= seen)) known.set(key, value);
}

function lastSeen({ checked, failures }: Dated): string {
  return failures && failures.last > checked ? failures.last : checked;
}

function listsOf(links: ReadonlyMap<string, LinkEvidence>, catalogue: Catalogue): PublisherLinks[] {
  const lists = new Map<string, LinkEvidence[]>();
  for (const { publisher, url } of listLinkTargets(catalogue)) {
    const link = links.get(`${publisher} ${url}`);
    if (link) lists.set(publisher, [...(lists.get(publisher) ?? []), link]);
  }
  return [...lists].map(([publisher, own]) => ({
    publisher,
    interval: INTERVALS.links,
    links: own,
  }));
}

function daysOf(runs: ReadonlyMap<string, MonitorRun>, now: number): MonitorRuns[] {
  const oldest = instantOf(now - (DAYS_KEPT - 1) * 86_400_000).slice(0, 10);
  const days = new Map<string, MonitorRun[]>();
  for (const key of [...runs.keys()].sort()) {
    const run = runs.get(key)!;
    const date = run.started.slice(0, 10);
    if (date >= oldest) days.set(date, [...(days.get(date) ?? []), run]);
  }
  return [...days].map(([date, own]) => ({ date, runs: own }));
}
