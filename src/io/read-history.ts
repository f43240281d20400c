import type { Catalogue } from '../core/derive/catalogue.ts';
import type { ChangeEvent, History } from '../core/derive/history.ts';
import type { Register } from '../core/model/entry.ts';
import { limitsFor } from '../core/parse/limits.ts';
import { collectHistory } from '../core/review/history/collect-history.ts';
import { listChains } from '../core/review/history/list-chains.ts';
import { recordKeys } from '../core/review/history/record-keys.ts';
import type { Chain } from '../core/review/history/revision.ts';
import { traceRecord } from '../core/review/history/trace-record.ts';
import { decodeText } from './decode-text.ts';
import { readObjects, sizesOf } from './git.ts';
import type { CatalogueLog } from './read-log.ts';

/** Bytes of old contents in memory at once, so that a long history costs time and no memory. */
const BATCH = 32 * 1024 * 1024;

/**
 * Tells what every change of every record meant. What git does not have, is too large or is not text counts as
 * unreadable; it is never an error.
 * @param directory the catalogue folder
 * @param log of that folder
 * @param now the register as it is now
 */
export async function readHistory(
  directory: string,
  log: CatalogueLog,
  { register, catalogue }: { readonly register: Register; readonly catalogue: Catalogue },
): Promise<History> {
  const keys = recordKeys(register);
  const chains = listChains(log.commits, keys);
  const sizes = await readableSizes(directory, chains.values());
  const titles = new Map(catalogue.listed.map(({ key, fields }) => [key, fields.title]));
  const traced = new Map<string, readonly ChangeEvent[]>();
  for (const batch of batches(chains, sizes)) {
    const texts = await readTexts(directory, batch, sizes);
    const context = {
      ...{ register, keys },
      textOf: (object: string) => texts.get(object),
      titleOf: (key: string) => titles.get(key),
    };
    for (const [key, chain] of batch) traced.set(key, traceRecord(chain, context));
  }
  const order = new Map(log.commits.map(({ commit }, index) => [commit, index]));
  return collectHistory(traced, order, { complete: log.complete, keys });
}

/** Hash → bytes, of what may be read. */
type Sizes = ReadonlyMap<string, number>;

async function readableSizes(directory: string, chains: Iterable<Chain>): Promise<Sizes> {
  const limits = new Map<string, number>();
  for (const chain of chains) {
    for (const { file, object } of chain) {
      if (object !== undefined) limits.set(object, limitsFor(file).bytes);
    }
  }
  const sizes = new Map(await sizesOf(directory, [...limits.keys()]));
  for (const [object, size] of sizes) if (size > limits.get(object)!) sizes.delete(object);
  return sizes;
}

/** Whole records together, until their contents fill a batch. */
function* batches(
  chains: ReadonlyMap<string, Chain>,
  sizes: Sizes,
): Generator<ReadonlyMap<string, Chain>> {
  let batch = new Map<string, Chain>();
  let bytes = 0;
  for (const [key, chain] of chains) {
    batch.set(key, chain);
    for (const { object } of chain) bytes += sizes.get(object ?? '') ?? 0;
    if (bytes < BATCH) continue;
    yield batch;
    batch = new Map();
    bytes = 0;
  }
  yield batch;
}

async function readTexts(
  directory: string,
  batch: ReadonlyMap<string, Chain>,
  sizes: Sizes,
): Promise<ReadonlyMap<string, string>> {
  const objects = new Set<string>();
  for (const chain of batch.values()) {
    for (const { object } of chain)
      if (object !== undefined && sizes.has(object)) objects.add(object);
  }
  const texts = new Map<string, string>();
  for (const [object, bytes] of await readObjects(directory, [...objects])) {
    const text = decodeText(bytes);
    if (text !== undefined) texts.set(object, text);
  }
  return texts;
}
