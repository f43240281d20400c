import { ACCESS, ACCESS_LEVELS } from '../../../words/site-words.ts';
import type { Meaning, Understanding } from './chip.ts';
import { findNames, indexNames, type NameIndex } from './find-names.ts';
import type { OpenHints, TermHint } from './search-hints.ts';
import type { Token } from './split-tokens.ts';

/** The words of a register for units and formats, ready to be found in queries. */
export interface WordIndex {
  readonly levels: NameIndex<TermHint>;
  readonly formats: NameIndex<TermHint>;
}

/** What people call data itself. */
const DATA = new Set('access data dataset datasets records feed feeds licence'.split(' '));

/** Words before the unit of data: `by ward`, `for each borough`. */
const BY = new Set(['by', 'per', 'each', 'every']);

const MAP = new Set(['map', 'maps', 'mapped', 'gis']);

const LIVE = ['real time', 'realtime', 'live data', 'live feed', 'live feeds', 'live api'];
const LIVE_NAMES = indexNames(LIVE.map((name) => [name, name] as const));

/** Prepares the words. */
export function indexWords({ levels, formats }: OpenHints): WordIndex {
  const named = (terms: readonly TermHint[]): NameIndex<TermHint> =>
    indexNames(terms.flatMap((term) => namesOf(term).map((name) => [name, term] as const)));
  return { levels: named(levels), formats: named(formats) };
}

/** `Lower layer super output area (LSOA)` has three names: all of it, without the brackets, and what is in them. */
function namesOf({ id, label, names }: TermHint): string[] {
  const [, before = label, inside] = /^([^()]*)\(([^()]*)\)$/.exec(label) ?? [];
  const known = [id, before, ...(inside === undefined ? [] : [inside]), ...names];
  return known.flatMap((name) => [name, `${name}s`]);
}

/** Finds words for access, live data, maps, formats and the unit of data. */
export function findWords(tokens: readonly Token[], index: WordIndex): Understanding[] {
  return [
    ...findLevels(tokens, index),
    ...findAccess(tokens),
    ...findLive(tokens),
    ...findFormats(tokens, index),
    ...tokens.flatMap(({ word }, at) =>
      MAP.has(word)
        ? [meant(at, at + 1, 'map', 'Can be put on a map', { kind: 'map' }, false)]
        : [],
    ),
  ];
}

/** `by ward`, `ward level`, `LSOA`: an acronym needs no word beside it, a word does. */
function findLevels(tokens: readonly Token[], { levels }: WordIndex): Understanding[] {
  return findNames(tokens, levels).flatMap(({ from, to, things: [term] }) => {
    const isAfter = BY.has(tokens[from - 1]?.word ?? '');
    const isLevel = tokens[to]?.word === 'level';
    const isAcronym = to === from + 1 && /^[A-Z]{3,}s?$/.test(tokens[from]!.text);
    if (!term || !(isAfter || isLevel || isAcronym)) return [];
    const label = `By ${lowerFirst(term.label)}`;
    const end = isLevel ? to + 1 : to;
    return [meant(from, end, `level.${term.id}`, label, { kind: 'level', id: term.id }, false)];
  });
}

/**
 * `restricted health data`, `open data`. The word stands beside a word for data, or `restricted` at the start of what
 * ends with one: much else is shared, open or closed.
 */
function findAccess(tokens: readonly Token[]): Understanding[] {
  const hasData = tokens.some(({ word }) => DATA.has(word));
  return tokens.flatMap(({ word }, at) => {
    const level = ACCESS_LEVELS.find((known) => known === word);
    if (!level) return [];
    const isBeside = DATA.has(tokens[at + 1]?.word ?? '') || tokens.length === 1;
    if (!isBeside && !(level === 'restricted' && hasData)) return [];
    const { label } = ACCESS[level];
    return [meant(at, at + 1, `access.${level}`, label, { kind: 'access', id: level }, true)];
  });
}

/** `real time`; `live` at the start or at the end: people also live somewhere. */
function findLive(tokens: readonly Token[]): Understanding[] {
  const asked = /^(?:how|what|where|which|who|do|does|people)$/.test(tokens[0]?.word ?? '');
  const names = findNames(tokens, LIVE_NAMES).map(({ from, to }) => ({ from, to }));
  const ends = asked ? [] : [0, tokens.length - 1];
  const alone = ends
    .filter((at) => tokens[at]?.word === 'live' && !names.some(({ from }) => from === at))
    .map((at) => ({ from: at, to: at + 1 }));
  return [...names, ...alone]
    .slice(0, 1)
    .map(({ from, to }) => meant(from, to, 'live', 'Live data', { kind: 'live' }, true));
}

function findFormats(tokens: readonly Token[], { formats }: WordIndex): Understanding[] {
  return findNames(tokens, formats).map(({ from, to, things }) => {
    const ids = things.map(({ id }) => id);
    const label = things.map((term) => term.label).join(', ');
    return meant(from, to, `format.${ids.join('.')}`, label, { kind: 'format', ids }, false);
  });
}

function meant(
  from: number,
  to: number,
  id: string,
  label: string,
  meaning: Meaning,
  isOnlyMeant: boolean,
): Understanding {
  return { from, to, id, label, meaning, isOnlyMeant };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
