import { lstatSync } from 'node:fs';
import { resolve } from 'node:path';

import { UserError } from '../core/model/user-error.ts';
import type { Shard } from '../core/model/shard.ts';
import { protocols } from '../harvest/registry.ts';
import type { Given } from './define-command.ts';
import { readShard } from './read-shard.ts';
import { catalogueFolder, requireFolder } from './read-folder.ts';

/** What `npm run harvest` was asked to do. */
export interface HarvestCommandOptions {
  /** Absolute: the register that is read. */
  readonly catalogue: string;
  /** Absolute: the catalogue folder that is written instead. */
  readonly out: string | undefined;
  readonly isDryRun: boolean;
  /** Ids of configured sources; all enabled ones where empty. */
  readonly sources: readonly string[];
  /** Only sources whose turn it is today. */
  readonly isDueOnly: boolean;
  /** This part of the sources: the first of three is 1 of 3. */
  readonly shard: Shard;
  /** Absolute: catalogue folder of open proposals. */
  readonly proposed: string | undefined;
  /** A source that is not configured. */
  readonly one: OneSource | undefined;
  /** Read instead of the source's own address. */
  readonly from: Place | undefined;
  readonly allowPrivate: boolean;
}

export interface OneSource {
  readonly protocol: string;
  readonly publisher: string;
  /** Ids of themes for records that name none. */
  readonly themes: readonly string[];
  /** The source's own name for a category → id of a theme. */
  readonly categories: ReadonlyMap<string, string>;
}

/** An address, or a file or folder of this machine. */
export type Place = { readonly url: string } | { readonly path: string };

/** What `npm run harvest` understands. */
export const harvestUsage = {
  help: `npm run harvest [-- options]
npm run harvest -- --protocol P --from FILE|DIR|URL --publisher ID --out DIR

Reads other catalogues and writes their records to harvested/<source>/ with a run.json that reports the result. A
failing, lying or emptied source never removes a record; one missing for long is proposed for withdrawal. Review the
changes with git diff or npm run propose-harvest.

Sources of catalogue/sources/:
  --source ID       only this one, enabled or not; may be repeated
  --due             only those due today: daily, weekly or monthly
  --shard I/N       only every Nth of them, beginning with the Ith
  --proposed DIR    catalogue folder of an open proposal; the absences noted there count
  --out DIR         write into this copy of the register instead; made if missing

A catalogue that is not a configured source:
  --protocol P      ${Object.keys(protocols).join(', ')}
  --from PLACE      its answer in a file, its files in a folder, or its https address
  --publisher ID    publisher of these records: an id of catalogue/publishers/
  --theme ID        theme of records that name none; may be repeated. Without it they are set aside
  --theme WORDS=ID  theme of the source's category WORDS, as "Transportation=transport"; may be repeated
  --out DIR         becomes a separate catalogue with the vocabularies and publishers of the register; a second run
                    with the same DIR adds to it. Look at it: npm run build -- --catalogue DIR

Both:
  --dry-run         write nothing
  --catalogue DIR   another register (or CATALOGUE_DIR)
  --allow-private   let --from be a test server on this machine, without https, and nothing else on it
  --help            this text

Exit code: 0 every source was read, 1 a source could not be read completely, 2 could not run.
`,
  options: {
    source: { type: 'string', multiple: true },
    due: { type: 'boolean', default: false },
    shard: { type: 'string', default: '1/1' },
    proposed: { type: 'string' },
    out: { type: 'string' },
    protocol: { type: 'string' },
    from: { type: 'string' },
    publisher: { type: 'string' },
    theme: { type: 'string', multiple: true },
    'dry-run': { type: 'boolean', default: false },
    'allow-private': { type: 'boolean', default: false },
    catalogue: { type: 'string' },
  },
} as const;

/**
 * Reads the options of the command line and the environment.
 * @throws UserError on an option that is missing or contradicts another
 */
export function readHarvestOptions(
  given: Given<typeof harvestUsage.options>,
): HarvestCommandOptions {
  const { source: sources = [], protocol, publisher, theme = [], 'dry-run': isDryRun } = given;
  const catalogue = catalogueFolder(given.catalogue);
  const from = given.from === undefined ? undefined : readPlace(given.from);
  const out = given.out === undefined ? undefined : resolve(given.out);
  const proposed =
    given.proposed === undefined ? undefined : requireFolder(given.proposed, '--proposed ');
  if (protocol !== undefined || publisher !== undefined) {
    if (!protocol || !publisher || !from || (!out && !isDryRun)) {
      throw new UserError('--protocol, --from, --publisher and --out belong together: see --help.');
    }
    if (sources.length > 0)
      throw new UserError('--source names a configured source; --protocol one that is not.');
  } else if (from && sources.length !== 1) {
    throw new UserError('--from needs one --source, or --protocol and --publisher.');
  }
  if (theme.length > 0 && protocol === undefined) {
    throw new UserError(
      '--theme is for --protocol; a configured source has defaults and mappings.',
    );
  }
  if (given['allow-private'] && !(from && 'url' in from)) {
    throw new UserError('--allow-private is for the address of --from.');
  }
  return {
    catalogue,
    out,
    isDryRun,
    sources,
    isDueOnly: given.due,
    shard: readShard(given.shard),
    proposed,
    one:
      protocol !== undefined && publisher !== undefined
        ? { protocol, publisher, ...readThemes(theme) }
        : undefined,
    from,
    allowPrivate: given['allow-private'],
  };
}

/** Ids of themes have no `=`, so the last one ends the words of a category. */
function readThemes(texts: readonly string[]): Pick<OneSource, 'themes' | 'categories'> {
  const parts = texts.map((text) => [text, text.lastIndexOf('=')] as const);
  return {
    themes: parts.filter(([, at]) => at < 0).map(([text]) => text),
    categories: new Map(
      parts
        .filter(([, at]) => at >= 0)
        .map(([text, at]) => [text.slice(0, at).trim(), text.slice(at + 1).trim()]),
    ),
  };
}

function readPlace(text: string): Place {
  if (/^https?:\/\//i.test(text)) return { url: text };
  const path = resolve(text);
  if (lstatSync(path, { throwIfNoEntry: false })) return { path };
  throw new UserError(`--from is "${text}": not an address, and there is no such file or folder.`);
}
