import { normaliseText } from '../../core/model/normalise.ts';
import { countCharacters, cutText, plainLine } from './plain-text.ts';

const LONGEST_TITLE = 120;
const SHORTEST_TITLE = 5;
const LONGEST_SUMMARY = 250;
const SHORTEST_SUMMARY = 30;

/** Added where the source says nothing, so that nobody takes a title for a description. */
const NOTHING_SAID = 'The source does not describe it.';
const LITTLE_SAID = 'The source says no more about it.';

/**
 * A title of the length that the schema takes. A very short one gets the name of its source.
 * @returns undefined where there is none
 */
export function normaliseTitle(text: string, sourceTitle: string): string | undefined {
  const title = plainLine(text);
  if (normaliseText(title) === '') return undefined;
  const long = countCharacters(title) < SHORTEST_TITLE ? `${title} (${sourceTitle})` : title;
  return cutText(long, LONGEST_TITLE);
}

/**
 * A summary from the first candidate that says enough: whole sentences where they fit, else cut between words.
 * The only words added are a sentence that says the source has no more.
 * @param candidates plain texts of one line
 */
export function makeSummary(candidates: readonly string[], title: string): string {
  const useful = candidates.map((text) => text.trim()).filter((text) => normaliseText(text) !== '');
  const enough = useful.find((text) => countCharacters(text) >= SHORTEST_SUMMARY);
  if (enough !== undefined) return firstSentences(enough);
  const [short] = useful;
  if (short === undefined || normaliseText(short) === normaliseText(title)) {
    return `${endSentence(cutText(title, LONGEST_SUMMARY - NOTHING_SAID.length - 2))} ${NOTHING_SAID}`;
  }
  return `${endSentence(short)} ${LITTLE_SAID}`;
}

function firstSentences(text: string): string {
  if (text.length <= LONGEST_SUMMARY) return text;
  const start = text.slice(0, LONGEST_SUMMARY);
  const ends = [...start.matchAll(/[.!?](?=\s+[\p{Lu}\d"“‘(])/gu)].map(({ index }) => index + 1);
  const end = ends.findLast((at) => at >= SHORTEST_SUMMARY * 2);
  return end === undefined ? cutText(text, LONGEST_SUMMARY) : start.slice(0, end);
}

function endSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
