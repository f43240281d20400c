/** A part of a query between its signs. */
export interface QueryPart {
  readonly text: string;
  /** Whether quotes stand around it: it is then meant as it is written. */
  readonly quoted: boolean;
  /** Whether a minus stands before it. */
  readonly excluded: boolean;
  /** Whether `OR` joins it to the part before. */
  readonly isAlternative: boolean;
}

/** Longer queries are pasted paragraphs; what stands first decides. */
const MAX_QUERY = 300;

/** A quoted phrase or a run without spaces, either with a minus before it. A quote that nothing closes is a letter. */
const PIECE = /(?<minus>[-−](?=["“”\p{L}\p{N}]))?(?:["“”](?<quoted>[^"“”]*)["“”]|(?<plain>\S+))/gu;

const HAS_WORD = /[\p{L}\p{N}]/u;

/**
 * Splits a query at the signs that people know from other searches: quotes around a phrase, a minus before what
 * is not wanted, `OR` in capitals between alternatives. `covid-19` has no minus; `or` is a word.
 * @returns parts with a word in them, in order; words without signs between them are one part
 */
export function splitSigns(query: string): QueryPart[] {
  const parts: QueryPart[] = [];
  let joins = false;
  for (const { groups = {} } of query.slice(0, MAX_QUERY).normalize('NFKC').matchAll(PIECE)) {
    const { minus, quoted, plain = '' } = groups;
    if (plain === 'OR' || plain === '|') {
      joins = parts.length > 0;
      continue;
    }
    const text = quoted ?? plain;
    if (!HAS_WORD.test(text)) continue;
    const part = {
      text,
      quoted: quoted !== undefined,
      excluded: minus !== undefined,
      isAlternative: joins && minus === undefined && parts.at(-1)?.excluded === false,
    };
    joins = false;
    parts.push(part);
  }
  return joinLoose(parts);
}

/** Joins neighbours without signs. The words beside an `OR` stay alone: `cycling OR walking routes` is two things. */
function joinLoose(parts: readonly QueryPart[]): QueryPart[] {
  const joined: QueryPart[] = [];
  parts.forEach((part, index) => {
    const last = joined.at(-1);
    const isLoose = ({ quoted, excluded, isAlternative }: QueryPart): boolean =>
      !quoted && !excluded && !isAlternative;
    const beforeOr = parts[index + 1]?.isAlternative === true;
    if (last && isLoose(last) && isLoose(part) && !beforeOr && !endsAlternative(parts, index)) {
      joined[joined.length - 1] = { ...last, text: `${last.text} ${part.text}` };
    } else joined.push(part);
  });
  return joined;
}

/** Whether the part before belongs to an `OR`. */
function endsAlternative(parts: readonly QueryPart[], index: number): boolean {
  return parts[index - 1]?.isAlternative === true;
}
