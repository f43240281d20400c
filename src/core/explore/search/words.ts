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
 * but a question does not insist on them.
 */
const ASKING = new Set(
  (
    'about any available data dataset datasets download figures file files find get give info information ' +
    'latest list look looking need number numbers please recent search see show statistics stats tell up want'
  ).split(' '),
);

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

/** The part of a word that its plural shares, for comparing words while the index is made. */
export function foldPlural(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss')) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
