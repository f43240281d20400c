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

const QUOTE = /["“”]/;

const HAS_WORD = /[\p{L}\p{N}]/u;

/**
 * Splits a query at the signs that people know from other searches: quotes around a phrase, a minus before what
 * is not wanted, `OR` in capitals between alternatives. `covid-19` has no minus; `or` is a word.
 * @returns parts with a word in them, in order; words without signs between them are one part
 */
export function splitSigns(query: string): QueryPart[] {
  const parts: QueryPart[] = [];
  let joins = false;
  for (const { text, quoted, excluded } of pieces(query.slice(0, MAX_QUERY).normalize('NFKC'))) {
    if (!quoted && (text === 'OR' || text === '|')) joins = parts.length > 0;
    if (!HAS_WORD.test(text) || (!quoted && text === 'OR')) continue;
    const isAlternative = joins && !excluded && parts.at(-1)?.excluded === false;
    parts.push({ text, quoted, excluded, isAlternative });
    joins = false;
  }
  return joinLoose(parts);
}

/** Quoted phrases and runs without spaces. A quote that nothing closes is a space. */
function* pieces(query: string): Generator<Omit<QueryPart, 'isAlternative'>> {
  const between = query.split(QUOTE);
  if (between.length % 2 === 0) between.push(between.splice(-2).join(' '));
  let isMinus = false;
  for (const [index, text] of between.entries()) {
    if (index % 2 === 1) {
      yield { text, quoted: true, excluded: isMinus };
      continue;
    }
    const words = text.split(/\s+/).filter((word) => word !== '');
    isMinus = /(?:^|\s)[-−]$/.test(text);
    for (const word of words) {
      const excluded = /^[-−][\p{L}\p{N}]/u.test(word);
      yield { text: excluded ? word.slice(1) : word, quoted: false, excluded };
    }
  }
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
