import type { Comment } from '../read-tokens.ts';
import type { SyntaxProblem } from '../syntax-problem.ts';
import { correctedLine } from './corrected-line.ts';
import { readLine, type ReadLine } from './read-line.ts';

/** A number, a name, a bracket or a quote directly after the mark: people put a space after the mark of a comment. */
const TEXT = /^#(?:[\p{L}\p{N}_&£$€("'‘“[\ufe0f\u20e3]|[.@/+#-][\p{L}\p{N}])/u;

/** `Survey # 2 of 2024`: a number, after several words. */
const NUMBER = /^# *\d/;

/** What opens a block of text, or closes brackets: a comment is all that can follow. */
const COMPLETE = /^(?:[|>][-+\d]{0,2}|[[{].*[\]}])$/;

/**
 * Comments that are the end of a text: ` #` begins a comment, so a text without quotes is cut there. Behind several words,
 * any comment may be more of them. Behind a single word, one with a space after its mark is taken for a comment, unless
 * a number follows or it closes a bracket of the text. `args.sure` says that only a text is written like this.
 */
export function findHashText(text: string, comments: readonly Comment[]): SyntaxProblem[] {
  const found: SyntaxProblem[] = [];
  for (const comment of comments) {
    const { offset, source } = comment;
    const line = readLine(text, offset);
    const before = text.slice(line.offset, offset);
    const isCut =
      before.trim() === '' ? isContinuation(text, line, source) : cutsText(comment, before, line);
    if (!isCut) continue;
    const isInValue = before.trim() !== '' && before.length >= line.start.length;
    const value = before.slice(line.start.length).trim();
    const isSure = before.trim() === '' || isRestOfText(value, source) || comment.isInBrackets;
    const isWhole = isInValue && line.start.trim() !== '' && !/^["'[{|>]/.test(line.value);
    found.push({
      code: 'yaml/hash-in-text',
      offset,
      args: {
        ...(isSure && { sure: 'yes' }),
        ...(isWhole && { line: correctedLine(line.start, line.value) }),
      },
    });
  }
  return found;
}

/** Whether a comment behind a value is the rest of that value. */
export function isRestOfText(value: string, comment: string): boolean {
  if (TEXT.test(comment)) return true;
  if (NUMBER.test(comment) && (/\S\s+\S/.test(value) || /^\p{Lu}\p{L}+$/u.test(value))) return true;
  return count(value, '(') > count(value, ')') && count(comment, ')') > count(comment, '(');
}

function cutsText({ source, isInBrackets }: Comment, before: string, line: ReadLine): boolean {
  const written = before.trimEnd();
  // Between the items of a list in brackets, comments are as common as behind lines.
  if (isInBrackets) return TEXT.test(source) && !/[,[{]$/.test(written);
  const value = written.slice(line.start.length).trim();
  if (COMPLETE.test(value)) return false;
  const isUnquoted = !/^["'[{&*!|>]/.test(value);
  return isRestOfText(value, source) || (isUnquoted && isProse(value));
}

/** Whether a separate line goes on with the text above it, deeper than a line that was commented out would be. */
function isContinuation(text: string, { offset, text: line }: ReadLine, comment: string): boolean {
  if (!TEXT.test(comment) || offset === 0) return false;
  let above = readLine(text, offset - 1);
  const indent = (other: ReadLine): number => other.text.search(/\S|$/);
  let first = above.value;
  // Further lines of a text have no name.
  while (above.start.trim() === '' && !above.value.startsWith('#') && above.offset > 0) {
    above = readLine(text, above.offset - 1);
    if (above.value !== '') first = above.value;
  }
  // A line that was a comment itself has ended the text already.
  if (first === '' || /^["'|>[{&*!#]/.test(first)) return false;
  const dashes = /^\s*(?:- +)*/.exec(above.start)![0];
  const isItem = above.start === dashes;
  const column = isItem ? dashes.lastIndexOf('-') : dashes.length;
  return line.search(/\S/) > Math.max(column, indent(above));
}

/** Several words: a text, not a word or a number of the register. */
const isProse = (value: string): boolean => /\s/.test(value) && /\p{L}/u.test(value);

const count = (text: string, character: string): number => text.split(character).length - 1;
