import type { ListedFacts } from '../../../describe/listed-facts.ts';
import { isKeyLike, keyOf, keyOfWords } from './look-up-keys.ts';

/** One file of identifiers: hash of a key → rows. */
export type KeyFile = Readonly<Record<string, readonly number[]>>;

/** Keys in one file: about 4 kB as it travels. A query needs one file for each of its words that may be a key. */
const KEYS_PER_FILE = 400;

/** What more records have identifies none of them: a page about several, a standard. */
const MOST_ROWS = 4;

/** Packs the identifiers of all records, rows as in the table, into files; {@link fileOfKey} tells which. */
export function packKeys(listed: readonly ListedFacts[]): KeyFile[] {
  const rows = new Map<string, number[]>();
  listed.forEach((facts, row) => {
    const keys = identifiersOf(facts).map(keyOf).filter(isKeyLike);
    const answers = 'answers' in facts ? (facts.answers ?? []) : [];
    for (const key of new Set([...keys, ...[facts.title, ...answers].map(keyOfWords)])) {
      const known = rows.get(key);
      if (known) known.push(row);
      else rows.set(key, [row]);
    }
  });
  const kept = [...rows].filter(([, having]) => having.length <= MOST_ROWS);
  const count = Math.max(1, Math.ceil(kept.length / KEYS_PER_FILE));
  const files = Array.from({ length: count }, (): Record<string, number[]> => ({}));
  for (const [key, having] of kept) {
    const file = files[fileOfKey(key, count)]!;
    const hash = hashOf(key);
    file[hash] = [...new Set([...(file[hash] ?? []), ...having])];
  }
  return files;
}

/** The rows that have a key, from its file. */
export function rowsOfKey(key: string, file: KeyFile): readonly number[] {
  const hash = hashOf(key);
  return Object.hasOwn(file, hash) ? file[hash]! : [];
}

/** The position of the file that a key would be in. */
export function fileOfKey(key: string, files: number): number {
  return hashNumber(key) % files;
}

/** Everything that names the record, and the numbers in it: people know a study by its number alone. */
function identifiersOf(facts: ListedFacts): string[] {
  const { id, key, page, path, identifiers, sameAs, landingPage } = facts;
  const slug = id.slice(id.indexOf('/') + 1);
  const values = identifiers.map(({ value }) => value);
  const named = [...values, ...sameAs];
  return [
    id,
    key,
    page,
    path.slice(1),
    slug,
    ...named,
    ...named.flatMap((value) => value.match(/\d{4,}/g) ?? []),
    ...values.map((value) => value.replace(/-\d{1,2}$/, '')),
    ...(landingPage === undefined ? [] : [landingPage]),
    ...(facts.kind === 'dataset'
      ? facts.distributions.flatMap(({ id: own, url }) => (own === undefined ? [url] : [own, url]))
      : []),
    ...(facts.kind === 'service' && facts.endpoint !== undefined ? [facts.endpoint] : []),
  ];
}

function hashOf(key: string): string {
  return hashNumber(key).toString(36);
}

/** FNV-1a in 32 bits: among 100,000 keys, another word is taken for one of them once in 40,000 times. */
function hashNumber(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) {
    hash ^= key.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}
