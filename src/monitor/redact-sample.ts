import type { EvidenceSample } from '../core/model/evidence.ts';
import { findLeak } from '../core/validate/find-leak.ts';
import { isKey } from '../core/model/is-key.ts';
import { LARGEST_SAMPLE } from '../io/parse-evidence.ts';
import type { GoodFinding } from './finding.ts';
import { redactLine, removed } from './redact-text.ts';

/** Characters of an answer to examine: the sample is shorter, even when indented. */
const LOOKED_AT = 256 * 1024;

/** Secrets over several lines, which a single line does not reveal. */
const BLOCK = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY/;

/**
 * Makes the stored sample of a good answer: text only, at most 64 KiB, without anything that looks like a key, a signed
 * address or personal data.
 * @param taken instant
 * @returns undefined if nothing can be kept
 */
export function redactSample(
  { mediaType, body, json }: Pick<GoodFinding, 'mediaType' | 'body' | 'json'>,
  taken: string,
): EvidenceSample | undefined {
  if (!/^[a-z]+\/[a-z0-9.+_-]{1,100}$/.test(mediaType)) return undefined;
  if (!json && !/^text\/|[/+](?:json|xml|csv)$/.test(mediaType)) return undefined;
  const whole = json
    ? JSON.stringify(redactJson(json.value, { left: LOOKED_AT }), undefined, 2)
    : decode(body);
  if (whole === undefined || BLOCK.test(whole)) return undefined;
  const looked = whole.slice(0, LOOKED_AT);
  const { text, isCut } = cut(looked.split('\n').map((line) => redactLine(line.trimEnd())));
  return { taken, mediaType, text, shortened: isCut || whole.length > LOOKED_AT };
}

/** Deeper than any honest answer; without a limit, a deep one would end the program. */
const DEEPEST = 60;

/** A value with safe strings in place of those that must not be shown. Keys of objects are shown too. */
function redactJson(value: unknown, characters: { left: number }, depth = 0): unknown {
  if (depth > DEEPEST) return removed('nested too deeply');
  if (typeof value === 'string') {
    // What comes after so many characters is cut off.
    characters.left -= value.length;
    if (characters.left < 0) return removed('too long');
    const leak = findLeak(value);
    return leak === undefined ? value : removed(leak);
  }
  // A telephone or card number is often written as a number.
  if (typeof value === 'number')
    return findLeak(String(value)) === undefined ? value : removed('number');
  if (Array.isArray(value)) return value.map((item) => redactJson(item, characters, depth + 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]): [string, unknown] => {
      const leak = findLeak(key);
      const isSecret =
        (typeof part === 'string' || typeof part === 'number') && isKey(key, String(part));
      return [
        leak === undefined ? key : removed(leak),
        isSecret ? removed('key') : redactJson(part, characters, depth + 1),
      ];
    }),
  );
}

function decode(body: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return undefined;
  }
}

/** As many whole lines as fit. */
function cut(lines: readonly string[]): { text: string; isCut: boolean } {
  const kept: string[] = [];
  let size = 0;
  for (const line of lines) {
    size += Buffer.byteLength(line) + 1;
    if (size > LARGEST_SAMPLE) break;
    kept.push(line);
  }
  const isCut = kept.length < lines.length;
  return { text: kept.join('\n'), isCut };
}
