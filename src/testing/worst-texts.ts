import { RegExpParser, type AST } from '@eslint-community/regexpp';

/** What patterns look for most often, and what makes them begin at every character. */
const COMMON = [
  ...' \t\n\raA1.-/<[(@:`"_&\\?=*#é',
  ...['a ', 'A ', '1 ', '1.', 'a.', 'a@', 'a-', '://', '!['],
];

/** How often a part that may be repeated is, and which of several choices are taken, in turn. */
const VARIANTS = [0, 1, 2];

/** A longer beginning is not repeated: what matters is how often a pattern can begin. */
const LONGEST_UNIT = 24;

/** A text with which a pattern may take long: it ends in what nothing matches. */
export interface WorstText {
  readonly start: string;
  readonly unit: string;
}

/** The text itself, of about so many characters. */
export function makeText({ start, unit }: WorstText, length: number): string {
  return `${start}${unit.repeat(Math.ceil(length / unit.length))}\u0000`;
}

/**
 * Texts over which a pattern may take long: the beginnings of what it matches, again and again, and what it matches
 * up to a point, from which one character is repeated.
 */
export function worstTexts(source: string, flags: string): readonly WorstText[] {
  const { alternatives } = new RegExpParser().parsePattern(source, undefined, undefined, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  const samples = alternatives.flatMap((alternative) =>
    VARIANTS.map((variant) => sampleOf(alternative, variant, flags)),
  );
  const texts = COMMON.map((unit): WorstText => ({ start: '', unit }));
  for (const sample of new Set(samples)) {
    for (let at = 0; at < Math.min(sample.length, LONGEST_UNIT); at += 1) {
      texts.push({ start: '', unit: sample.slice(0, at + 1) });
      texts.push({ start: sample.slice(0, at), unit: sample[at]! });
    }
  }
  return [...new Map(texts.map((text) => [JSON.stringify(text), text])).values()];
}

/** A string that a part of a pattern matches, but for what it looks around for. */
function sampleOf(node: AST.Node, variant: number, flags: string): string {
  switch (node.type) {
    case 'Alternative':
      return node.elements.map((element) => sampleOf(element, variant, flags)).join('');
    case 'Group':
    case 'CapturingGroup':
      return sampleOf(node.alternatives[variant % node.alternatives.length]!, variant, flags);
    case 'Quantifier':
      return sampleOf(node.element, variant, flags).repeat(
        Math.min(node.max, Math.max(node.min, variant)),
      );
    case 'Character':
      return String.fromCodePoint(node.value);
    case 'CharacterSet':
    case 'CharacterClass':
      return characterOf(node.raw, variant, flags);
    default:
      return '';
  }
}

/** A character of a class; those that many classes have come first, so that parts of a pattern meet in them. */
function characterOf(raw: string, variant: number, flags: string): string {
  const isOf = new RegExp(raw, flags.replaceAll(/[gy]/g, ''));
  const fitting = [...'a1A -.\n/_+:=\u00e9"\u2028'].filter((character) => isOf.test(character));
  return fitting[variant % fitting.length] ?? raw[1] ?? '';
}
