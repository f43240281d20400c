/** What one YAML file may cost. All limits are far above what honest entries need. */
export interface ParseLimits {
  /** UTF-8 bytes. */
  readonly bytes: number;
  readonly depth: number;
  /** Marks, words, spaces and line breaks; an honest text has one for every four bytes. */
  readonly tokens: number;
  readonly keyLength: number;
  /** Problems reported for one file; the rest are only counted. */
  readonly problems: number;
}

/** 64 KiB is enough for about 200 distributions; split bigger lists into a series. */
export const ENTRY_LIMITS: ParseLimits = {
  bytes: 64 * 1024,
  depth: 24,
  tokens: 30_000,
  keyLength: 200,
  problems: 20,
};

/** For records written by programs, and for lists that grow with the register. */
export const LARGE_LIMITS: ParseLimits = { ...ENTRY_LIMITS, bytes: 1024 * 1024, tokens: 300_000 };

/** For copies of interface descriptions, which providers generate: large, and deeply nested if they include schemas. */
export const COPY_LIMITS: ParseLimits = { ...LARGE_LIMITS, depth: 100 };

const LARGE_FILES = new Set(['redirects.yaml', 'exceptions.yaml', 'synonyms.yaml']);

/**
 * The limits for a file of the catalogue.
 * @param file path inside the catalogue folder
 */
export function limitsFor(file: string): ParseLimits {
  if (/\.(openapi|asyncapi)\.(json|yaml)$/.test(file)) return COPY_LIMITS;
  return file.startsWith('harvested/') || LARGE_FILES.has(file) ? LARGE_LIMITS : ENTRY_LIMITS;
}

/** Whether the text has more UTF-8 bytes than allowed; cheap for the usual short text. */
export function exceedsBytes(text: string, limit: number): boolean {
  if (text.length * 3 <= limit) return false;
  if (text.length > limit) return true;
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes > limit;
}
