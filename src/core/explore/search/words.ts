/** Words of grammar: they say nothing about the subject, so they are neither indexed nor searched. */
const GRAMMAR = new Set(
  (
    'a an and are as at be been being by can could did do does for from had has have how i if in into is it its ' +
    'me my of on or our shall should so some that the their them then there these they this those to us was we ' +
    'were what when where which who whose why will with would you your'
  ).split(' '),
);

/**
 * Words of asking: people write them around the subject. They are indexed, because a title may contain them,
 * but a question does not insist on them. None of them is the subject of data: `search`, `need` and `list` are.
 */
const ASKING = new Set(
  (
    'about also any anything available currently data dataset datasets different download each every figures file ' +
    'files find get give happen happening happens info information latest look looking many may might most much ' +
    'must nowadays number numbers other others please recent recently see show statistics stats tell than up ' +
    'various want'
  ).split(' '),
);

/** Phrases of asking, whose words can be a subject elsewhere: `list of schools` but not `waiting list`. */
const ASKING_PHRASES = [
  /\bhow (?:big|far|fast|good|large|long|often|quickly|well)\b/giu,
  /\b(?:what|which) (?:kinds?|sorts?|types?) of\b/giu,
  /\b(?:i|we|you) need\b/giu,
  /\b(?:i|we)(?:'d| would) like\b/giu,
  /\bsearch(?:ing)? for\b/giu,
  /\b(?:lists?|amount|copy|details|number) of\b/giu,
  /\b(?:near|around|close to|next to) (?:me|here|us)\b/giu,
  /\bwhere (?:i|we) (?:live|am|are)\b/giu,
  /\b(?:in|of|for) my (?:local )?area\b/giu,
  /\b(?:right now|at the moment|these days|at all|in total)\b/giu,
  /\b(?:each|every|last|per|this) year\b/giu,
  /\b(?:recent|the last few|the past few) years\b/giu,
  /\bover (?:time|the years)\b/giu,
];

/** Longest text that is cut into words; a query is far shorter, a record's text is cut before. */
const MAX_LENGTH = 20_000;

/**
 * Cuts text into lower-case words of letters and digits, without accents and without words of grammar.
 * `Children's` is one word; `wi-fi` is two, as are the two ways to write it. `CO₂` is `co2`, `PM 2.5` is `pm25`.
 */
export function splitWords(text: string): string[] {
  const plain = text
    .slice(0, MAX_LENGTH)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<=(?<!\p{L})\p{L}{2,3})[ -](?=\d+\.\d)|(?<=\d)\.(?=\d)/gu, '')
    .replace(/(?<=\p{L})['’](?=\p{L})/gu, '');
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !GRAMMAR.has(word));
}

/**
 * The words that a searcher insists on, each once: not those of asking, and not the weak ones (the register's own
 * place, which nearly every record has). May be empty.
 */
export function strongWords(words: readonly string[], weak: ReadonlySet<string>): string[] {
  return [...new Set(words.filter((word) => !ASKING.has(word) && !weak.has(word)))];
}

/** A query without its phrases of asking. */
export function withoutAsking(text: string): string {
  const plain = text.replaceAll('’', "'");
  return ASKING_PHRASES.reduce((rest, phrase) => rest.replace(phrase, ' '), plain);
}

/** The part of a word that its plural shares, for comparing words while the index is made. */
export function foldPlural(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss')) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

/** Endings that the text index takes away to compare words, roughly: it has rules for each, which are long. */
const ENDINGS =
  /(?:ances?|ations?|ences?|ions?|ings?|ities|ity|ments?|able|als?|ers?|ed|e?s|ly|e|y|i)$/;

/** What words of one stem share, while the index is made: `housing`, `house` and `houses` are one. */
export function foldEnding(word: string): string {
  const once = foldPlural(word).replace(ENDINGS, '');
  const folded = once.length < 6 ? once : once.replace(ENDINGS, '');
  return folded.length < 3 ? word : folded;
}

/** The words that differ in more than their endings, the first of each. */
export function distinctWords(words: readonly string[], known: Iterable<string> = []): string[] {
  const seen = new Set([...known].map(foldEnding));
  return words.filter((word) => {
    const folded = foldEnding(word);
    return !seen.has(folded) && seen.add(folded).size > 0;
  });
}
