import pLimit from 'p-limit';

import type { Catalogue } from '../core/derive/catalogue.ts';
import type { LinkEvidence, MonitorRun, ServiceEvidence } from '../core/model/evidence.ts';
import { hostOf } from '../core/model/https-url.ts';
import { HttpError } from '../io/http-error.ts';
import { ask, type Asking } from './ask.ts';
import { checkLink } from './check-link.ts';
import { decideLink } from './decide-link.ts';
import { decideRun, type Look } from './decide-run.ts';
import { decideState } from './decide-state.ts';
import { instantOf, type Finding } from './finding.ts';
import { judgeProbe } from './judge-probe.ts';
import type { Shard } from '../core/model/shard.ts';
import { isInShard, listLinkTargets, listServiceTargets } from './list-targets.ts';

/** How often the workflow `monitor` runs, as ISO 8601 durations. */
export const INTERVALS = { services: 'PT1H', links: 'P7D' } as const;

/** Simultaneous requests over all hosts; each host gets two. */
const AT_ONCE = 8;

export interface MonitorOptions extends Asking {
  readonly catalogue: Catalogue;
  readonly shard: Shard;
  /** Only these services; empty means all. */
  readonly ids: readonly string[];
  /** Any answer from it proves that our own network works. */
  readonly canary: string;
  readonly atOnce?: number;
}

/** The result of a run. A discarded run has no results. */
export interface MonitorResult<Seen> {
  readonly run: MonitorRun;
  readonly seen: readonly Seen[];
}

/** Checks services. */
export async function monitorServices(
  options: MonitorOptions,
  before: ReadonlyMap<string, ServiceEvidence>,
): Promise<MonitorResult<ServiceEvidence>> {
  const { catalogue, shard, ids } = options;
  const targets = listServiceTargets(catalogue).filter(
    ({ id, fields }) =>
      (ids.length === 0 || ids.includes(id)) && isInShard(fields.probe!.url, shard),
  );
  return runMonitor('services', options, targets, {
    look: async ({ fields }) => {
      const headers = { accept: fields.probe!.mediaType };
      return judgeProbe(await ask({ url: fields.probe!.url, headers }, options), fields);
    },
    urlOf: ({ fields }) => fields.probe!.url,
    wasDown: ({ id }) => before.get(id)?.state === 'down',
    decide: ({ id, fields }, finding, now) =>
      decideState(before.get(id), finding, {
        id,
        now,
        interval: INTERVALS.services,
        isOpen: fields.access.level === 'open',
      }),
  });
}

/** The state of a link, and the publishers whose datasets give it. */
export type SeenLink = LinkEvidence & { readonly publisher: string };

/** Checks the addresses of distributions. An address that several publishers give is called once. */
export async function monitorLinks(
  options: MonitorOptions,
  before: ReadonlyMap<string, LinkEvidence>,
): Promise<MonitorResult<SeenLink>> {
  const own = listLinkTargets(options.catalogue).filter(({ url }) => isInShard(url, options.shard));
  const byUrl = Map.groupBy(own, ({ url }) => url);
  const result = await runMonitor('links', options, [...byUrl.entries()], {
    look: ([url, targets]) =>
      checkLink({ url, isPage: targets.some(({ isPage }) => isPage) }, options),
    urlOf: ([url]) => url,
    wasDown: ([url]) => before.get(url)?.state === 'broken',
    decide: ([url, targets], finding, now) => {
      const link = decideLink(before.get(url), url, finding, now);
      return targets.map(({ publisher }) => ({ ...link, publisher }));
    },
  });
  return { ...result, seen: result.seen.flat() };
}

interface Looking<Target, Seen> {
  look(target: Target): Promise<Finding>;
  urlOf(target: Target): string;
  wasDown(target: Target): boolean;
  decide(target: Target, finding: Finding, now: number): Seen;
}

async function runMonitor<Target, Seen>(
  kind: MonitorRun['kind'],
  options: MonitorOptions,
  targets: readonly Target[],
  { look, urlOf, wasDown, decide }: Looking<Target, Seen>,
): Promise<MonitorResult<Seen>> {
  const { shard, now, atOnce = AT_ONCE } = options;
  const started = now();
  const run = {
    started: instantOf(started),
    kind,
    shard: `${shard.index}/${shard.count}`,
    checked: targets.length,
  };
  const lost = { ...run, hosts: 0, failingHosts: 0, discarded: 'canary' as const };
  if (targets.length > 0 && !(await isConnected(options))) return { run: lost, seen: [] };
  const limit = pLimit(atOnce);
  const findings = await Promise.all(targets.map((target) => limit(() => look(target))));
  const looks = targets.map((target, index): Look => {
    const { verdict, reason } = findings[index]!;
    return { host: hostOf(urlOf(target)), verdict, reason, wasDown: wasDown(target) };
  });
  const verdict = decideRun(looks);
  // The network may have failed during the run.
  const isLost = verdict.failingHosts > 0 && !(await isConnected(options));
  const discarded = isLost ? ('canary' as const) : verdict.discarded;
  const seen =
    discarded === undefined
      ? targets.map((target, index) => decide(target, findings[index]!, started))
      : [];
  return { run: { ...run, ...verdict, ...(discarded && { discarded }) }, seen };
}

/** Any answer will do: it shows that traffic gets out and back. */
async function isConnected({ canary, ...asking }: MonitorOptions): Promise<boolean> {
  const { outcome } = await ask({ url: canary, method: 'HEAD' }, asking);
  return !(outcome instanceof HttpError);
}
