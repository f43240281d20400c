import type { MonitorRun } from '../core/model/evidence.ts';
import type { Finding } from './finding.ts';

/** A larger share of hosts does not fail in one hour by chance. */
const LARGEST_SHARE = 0.3;
/** With two or three hosts, one is already more than that share. */
const FEWEST_HOSTS = 3;

/** The part of one check that says something about the run. */
export interface Look {
  readonly host: string;
  readonly verdict: Finding['verdict'];
  readonly reason?: string | undefined;
  /** Whether it was already known to be down or broken. */
  readonly wasDown: boolean;
}

/**
 * Decides whether a run can be trusted. A host fails if every request to it failed. Hosts already known to be down say
 * nothing about us and do not count.
 */
export function decideRun(
  looks: readonly Look[],
): Pick<MonitorRun, 'hosts' | 'failingHosts' | 'discarded'> {
  const byHost = Map.groupBy(looks, ({ host }) => host);
  const hosts = [...byHost.values()].filter((own) => !own.every(({ wasDown }) => wasDown));
  const failing = hosts.filter((own) =>
    own.every(({ verdict, reason }) => verdict === 'failed' || reason === 'own-network'),
  );
  const isMass = failing.length >= FEWEST_HOSTS && failing.length > hosts.length * LARGEST_SHARE;
  return {
    hosts: hosts.length,
    failingHosts: failing.length,
    ...(isMass && { discarded: 'mass-failure' as const }),
  };
}
