import { resolve } from 'node:path';

import { UserError } from '../core/model/user-error.ts';
import type { Given } from './define-command.ts';
import { readShard } from './read-shard.ts';
import type { Shard } from '../core/model/shard.ts';
import { catalogueFolder, evidenceFolder } from './read-folder.ts';

/** What `npm run monitor` was asked to do. */
export interface MonitorCommandOptions {
  /** Absolute. */
  readonly catalogue: string;
  /** Ids of services; all where empty. */
  readonly services: readonly string[];
  readonly isLinks: boolean;
  readonly shard: Shard;
  /** Absolute: results of earlier runs. */
  readonly evidence: string | undefined;
  /** Absolute: where results are written. */
  readonly out: string | undefined;
  readonly canary: string | undefined;
  /** Origin of a test server on this machine. */
  readonly allowPrivate: string | undefined;
}

/** What `npm run monitor` understands. */
export const monitorUsage = {
  help: `npm run monitor [-- options]

Checks whether every service with a probe does what its record says, or with --links whether every download address
still works. Prints the results; writes them with --out.

  --service ID       only this service; may be repeated
  --links            the links of datasets instead of the services
  --shard I/N        only the Ith of N parts; all of a host are in one part
  --out DIR          add the results to this folder, laid out as the branch status; made if missing
  --evidence DIR     results of earlier runs (or EVIDENCE_DIR); by default --out
  --canary URL       its answer proves that our own network works; by default the repository of catalogue.yaml
  --allow-private O  also ask a test server on this machine; its origin, such as http://127.0.0.1:8080
  --catalogue DIR    another register (or CATALOGUE_DIR)
  --help             this text

States: up; slow and stale (later or older than promised); down (at least three failures over at least two runs, so
never after one run); moved (a permanent redirect); unknown (the answer proves nothing: 401, 403, 429, 451, a page for
robots). Fewer failures are shown as "failed". If the canary or more than 30% of the hosts fail, the fault is probably
ours: only a report of the run is written.

Exit code: 0 the run counts, with any result; 1 it does not count; 2 could not run.
`,
  options: {
    service: { type: 'string', multiple: true },
    links: { type: 'boolean', default: false },
    shard: { type: 'string', default: '1/1' },
    out: { type: 'string' },
    evidence: { type: 'string' },
    canary: { type: 'string' },
    'allow-private': { type: 'string' },
    catalogue: { type: 'string' },
  },
} as const;

/**
 * Reads the options of the command line and the environment.
 * @throws UserError on a wrong option
 */
export function readMonitorOptions(
  given: Given<typeof monitorUsage.options>,
): MonitorCommandOptions {
  const { service: services = [], links: isLinks, canary, 'allow-private': allowPrivate } = given;
  if (isLinks && services.length > 0) {
    throw new UserError('--service and --links are two different runs; give one of them.');
  }
  const out = given.out === undefined ? undefined : resolve(given.out);
  if (allowPrivate !== undefined && !URL.canParse(allowPrivate)) {
    throw new UserError(
      `--allow-private is "${allowPrivate}"; expected an origin such as http://127.0.0.1:8080.`,
    );
  }
  return {
    catalogue: catalogueFolder(given.catalogue),
    services,
    isLinks,
    shard: readShard(given.shard),
    out,
    evidence: evidenceFolder(given.evidence) ?? out,
    canary,
    allowPrivate: allowPrivate === undefined ? undefined : new URL(allowPrivate).origin,
  };
}
