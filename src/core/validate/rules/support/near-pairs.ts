import { distance } from 'fastest-levenshtein';

/**
 * Pairs of different texts that are one edit apart, each pair once.
 *
 * Two such texts become the same if each loses at most one letter. Looking up hashes of those forms therefore finds all
 * pairs in time linear in the total length; only candidates are compared letter by letter.
 */
export function* nearPairs(texts: readonly string[]): Generator<readonly [string, string]> {
  const byHash = new Map<number, number[]>();
  for (const [index, text] of texts.entries()) {
    const candidates = new Set<number>();
    for (const hash of deletionHashes(text)) {
      const bucket = byHash.get(hash);
      if (bucket === undefined) byHash.set(hash, [index]);
      else {
        for (const other of bucket) if (other !== index) candidates.add(other);
        // A bucket without a limit would make the search quadratic, and nobody reads a thousand warnings.
        if (bucket.length < LARGEST_BUCKET && bucket.at(-1) !== index) bucket.push(index);
      }
    }
    for (const other of candidates) {
      if (distance(texts[other]!, text) === 1) yield [texts[other]!, text];
    }
  }
}

const LARGEST_BUCKET = 16;

/** Prime and base of a rolling hash; small enough for products to stay exact integers. */
const PRIME = 67_108_859;
const BASE = 257;

/** Hashes of a text and of the text without each single letter. */
function* deletionHashes(text: string): Generator<number> {
  const prefix = [0];
  const power = [1];
  for (let index = 0; index < text.length; index += 1) {
    prefix.push((prefix[index]! * BASE + text.charCodeAt(index)) % PRIME);
    power.push((power[index]! * BASE) % PRIME);
  }
  const whole = prefix[text.length]!;
  yield whole;
  for (let index = 0; index < text.length; index += 1) {
    const tail = text.length - index - 1;
    const suffix = (whole - ((prefix[index + 1]! * power[tail]!) % PRIME) + PRIME) % PRIME;
    yield (((prefix[index]! * power[tail]!) % PRIME) + suffix) % PRIME;
  }
}
