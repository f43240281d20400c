/** Words by which English reads as translated, and what to write. */
interface Telltale {
  /** A space stands for any white space, also the end of a line. */
  readonly pattern: string;
  readonly instead: string;
}

/** Not the words in every use: only where the plain ones nearly always do. A rare exception is worth another sentence. */
const TELLTALES: readonly Telltale[] = [
  {
    pattern:
      '(?<!\\bthere )\\b(?:is|are|was|were) no (?!longer\\b|more\\b|such\\b|one\\b|less\\b|fewer\\b|better\\b)[`“]?\\w+',
    instead: '"is not a", or "has no"',
  },
  { pattern: '(?<!\\bthere )\\b(?:is|are|was|were) none\\b', instead: '"is not one"' },
  { pattern: '\\banew\\b', instead: '"again"' },
  { pattern: '\\blately\\b', instead: '"recently"' },
  { pattern: '\\bas against\\b', instead: '"compared with"' },
  { pattern: '\\b(?:tells?|told|telling) of\\b', instead: '"describes", "announces", "shows"' },
  { pattern: '\\bof (?:its|their) own\\b', instead: '"its own", "separate", or nothing' },
  { pattern: '\\bwho(?:so)?ever\\b', instead: '"anyone who", or "who"' },
  { pattern: '(?<!-)\\bwhom\\b', instead: '"who"' },
  {
    pattern: '\\bwhatever (?!(?:its|their|the|his|her|your|our|else|happens)\\b)',
    instead: '"what", or "anything that"',
  },
  { pattern: '\\bSo (?:it|they) (?:is|are|does|do|has|have), but\\b', instead: 'two sentences' },
  { pattern: '\\bsays? that (?:it|they) (?:is|are)\\b', instead: '"says it is"' },
];

const EXPRESSIONS = TELLTALES.map(({ pattern, instead }) => ({
  expression: new RegExp(pattern.replaceAll(' ', '\\s+'), 'gi'),
  instead,
}));

/** What begins a line of a comment or a quotation. */
const LEADER = /^[ \t]*(?:\/?\*+\/?|\/\/|#+|>)?/gm;

/** A place where a text reads as translated. */
export interface TelltaleFound {
  /** Counted from 1. */
  readonly line: number;
  readonly words: string;
  readonly instead: string;
}

/**
 * Finds telltale words in code, comments and prose. Sentences go on over the ends of lines, and over the signs that
 * begin the lines of comments.
 */
export function findTelltales(text: string): TelltaleFound[] {
  const plain = text.replace(LEADER, (leader) => ' '.repeat(leader.length));
  return EXPRESSIONS.flatMap(({ expression, instead }) =>
    [...plain.matchAll(expression)].map(({ 0: words, index }) => ({
      line: plain.slice(0, index).split('\n').length,
      words: words.replace(/\s+/g, ' ').trim(),
      instead,
    })),
  ).sort((a, b) => a.line - b.line);
}
