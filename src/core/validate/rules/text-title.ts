import { RECORD_KINDS, type RecordKind } from '../../model/keys.ts';
import type { EntryRule } from '../rule.ts';
import { finding } from './support/finding.ts';

/** Extensions that reveal a file name; words such as `.net` and version numbers do not count. */
const FILE_NAME =
  /\.(?:csv|tsv|xlsx?|xlsm|ods|json|geojson|xml|zip|7z|pdf|docx?|pptx?|txt|shp|kml|kmz|gpkg|gdb|parquet|html?)\b\s*\)?$/i;

/** Words joined by underscores, as in `ward_profiles_final`. */
const JOINED_WORDS = /[a-z]{2}_[a-z0-9]{2}/i;

/** Letters of a word that is shouted: acronyms alone are shorter. */
const SHORTEST_SHOUT = 5;

/** Words in capitals that may stand between two that are shouted. */
const FURTHEST = 5;

/** Titles that are a file name, are in capitals, or break over lines. */
export const textTitle: EntryRule<RecordKind | 'agreement' | 'request' | 'use'> = {
  scope: 'entry',
  codes: ['text/title-file-name', 'text/title-shouting', 'text/title-line-break'],
  kinds: [...RECORD_KINDS, 'agreement', 'request', 'use'],
  *check(entry) {
    const { title } = entry.fields;
    if (title === undefined) return;
    if (FILE_NAME.test(title) || JOINED_WORDS.test(title)) {
      yield finding('text/title-file-name', entry, ['title']);
    }
    if (isShouted(title)) {
      yield finding('text/title-shouting', entry, ['title']);
    }
    if (/[\n\r\t]/.test(title)) yield finding('text/title-line-break', entry, ['title']);
  },
};

/** Whether two words of five capitals stand near each other, and the title has no small letter. */
function isShouted(title: string): boolean {
  if (/\p{Ll}/u.test(title)) return false;
  let between = Infinity;
  for (const word of title.split(/\P{L}+/u)) {
    if (!/^\p{Lu}+$/u.test(word)) between = Infinity;
    else if (word.length < SHORTEST_SHOUT) between += 1;
    else if (between <= FURTHEST) return true;
    else between = 0;
  }
  return false;
}
