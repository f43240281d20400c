import type { EntryRule, Finding } from '../rule.ts';
import { finding } from './support/finding.ts';

/** Extensions that tell a file name; words such as `.net` and version numbers stay out. */
const FILE_NAME =
  /\.(?:csv|tsv|xlsx?|xlsm|ods|json|geojson|xml|zip|7z|pdf|docx?|pptx?|txt|shp|kml|kmz|gpkg|gdb|parquet|html?)\b\s*\)?$/i;

/** Words joined by low lines, as in `ward_profiles_final`. */
const JOINED_WORDS = /[a-z]{2}_[a-z0-9]{2}/i;

/** Two words of five capitals: acronyms alone are shorter. */
const SHOUTED_WORDS = /\p{Lu}{5}\P{L}+(?:\p{Lu}+\P{L}+){0,5}\p{Lu}{5}/u;

/** Titles that are a file's name, are shouted, or break over lines. */
export const textTitle: EntryRule<'dataset' | 'service' | 'series' | 'agreement' | 'request'> = {
  scope: 'entry',
  codes: ['text/title-file-name', 'text/title-shouting', 'text/title-line-break'],
  kinds: ['dataset', 'service', 'series', 'agreement', 'request'],
  check(entry) {
    const { title } = entry.fields;
    if (title === undefined) return [];
    const found: Finding[] = [];
    if (FILE_NAME.test(title) || JOINED_WORDS.test(title)) {
      found.push(finding('text/title-file-name', entry, ['title']));
    }
    if (SHOUTED_WORDS.test(title) && !/\p{Ll}/u.test(title)) {
      found.push(finding('text/title-shouting', entry, ['title']));
    }
    if (/[\n\r\t]/.test(title)) found.push(finding('text/title-line-break', entry, ['title']));
    return found;
  },
};
