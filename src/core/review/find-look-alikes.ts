import type { Entry, Register } from '../model/entry.ts';
import { compareText } from '../model/compare-text.ts';
import { keyOf, recordsOf } from '../model/keys.ts';
import { normaliseText, normaliseUrl } from '../model/normalise.ts';
import { fieldsOf } from './compare/comparison.ts';
import { findMoves } from './find-moves.ts';
import type { EntryChange, LookAlike } from './review-report.ts';

/** Each new entry is compared with the whole register; nobody reads more than these. */
const MOST_COMPARED = 50;
const MOST_SHOWN_OF_ONE = 3;

/** Share of the words of both titles that must be common. */
const SAME_WORDS = 0.7;

/** A title of one or two words is common to many things. */
const FEWEST_WORDS = 3;

/** What an entry is known by. */
interface Signature {
  readonly key: string;
  readonly slug: string;
  readonly title: string;
  readonly plain: string;
  readonly words: ReadonlySet<string>;
  readonly urls: ReadonlySet<string>;
}

/** New entries that may be in the register already: "is this the same as…?". */
export function findLookAlikes(
  changes: readonly EntryChange[],
  registers: { readonly before: Register; readonly after: Register },
): LookAlike[] {
  const moves = findMoves(registers);
  const added = changes
    .filter(({ change, file }) => change === 'added' && !moves.has(file))
    .flatMap(({ kind, id }) => registers.after[kind].get(id) ?? [])
    .slice(0, MOST_COMPARED);
  if (added.length === 0) return [];
  const known = [...recordsOf(registers.before)].map(signatureOf);
  return added.flatMap((entry) => {
    const own = signatureOf(entry);
    const found = known.flatMap((other) => {
      const why = other.key === own.key ? undefined : likeness(own, other);
      return why === undefined ? [] : [{ key: own.key, other: other.key, title: other.title, why }];
    });
    return found.sort((a, b) => compareText(a.other, b.other)).slice(0, MOST_SHOWN_OF_ONE);
  });
}

function likeness(a: Signature, b: Signature): string | undefined {
  if (a.plain !== '' && a.plain === b.plain) return 'the same title';
  if ([...a.urls].some((url) => b.urls.has(url))) return 'the same address';
  if (a.slug === b.slug) return 'the same name with another publisher';
  if (Math.min(a.words.size, b.words.size) < FEWEST_WORDS) return undefined;
  const common = [...a.words].filter((word) => b.words.has(word)).length;
  const all = a.words.size + b.words.size - common;
  return common / all >= SAME_WORDS ? 'nearly the same title' : undefined;
}

function signatureOf(entry: Entry): Signature {
  const { title, distributions = [] } = fieldsOf(entry);
  const text = typeof title === 'string' ? title : '';
  const plain = normaliseText(text);
  return {
    key: keyOf(entry.kind, entry.id),
    slug: entry.id.slice(entry.id.indexOf('/') + 1),
    title: text,
    plain,
    words: new Set(plain.split(' ').filter((word) => word !== '')),
    urls: new Set(distributions.flatMap(({ url }) => (url === undefined ? [] : normaliseUrl(url)))),
  };
}
