import type { Suggestion } from './list-suggestions.ts';

/** A longer list is in the way. */
const SHOWN = 8;

/** Of these at most so many are lists, so that records are seen too. */
const LISTS = 4;

const MARKS = /\p{M}/gu;

/** Everything that is neither a letter nor a digit. */
const BETWEEN = /[^\p{L}\p{N}]+/u;

/**
 * The suggestions for what a person has typed so far: each typed word begins a word of the label. Labels that begin
 * with the typed words come first; then the order is that of the suggestions.
 * @returns at most eight; none for fewer than two letters
 */
export function matchSuggestions(text: string, suggestions: readonly Suggestion[]): Suggestion[] {
  const asked = cut(text);
  if (asked.join('').length < 2) return [];
  const found = suggestions.flatMap((suggestion) => {
    const words = cut(suggestion[0]);
    if (!asked.every((word) => words.some((own) => own.startsWith(word)))) return [];
    const begins = asked.every((word, index) => words[index]?.startsWith(word));
    return [{ suggestion, begins }];
  });
  const sorted = found.sort((a, b) => Number(b.begins) - Number(a.begins));
  const chosen = sorted.map(({ suggestion }) => suggestion);
  const lists = chosen.filter(isList).slice(0, LISTS);
  return [...lists, ...chosen.filter((one) => !isList(one))].slice(0, SHOWN);
}

function isList([, path]: Suggestion): boolean {
  return path.split('/').length === 4;
}

function cut(text: string): string[] {
  const plain = text.toLowerCase().normalize('NFD').replace(MARKS, '').replace(/['’]/g, '');
  return plain.split(BETWEEN).filter(Boolean);
}
