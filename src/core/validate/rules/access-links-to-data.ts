import type { ValuePath } from '../../model/value-path.ts';
import type { EntryRule } from '../rule.ts';
import { ACCESS_KINDS, accessOf, type AccessKind } from '../../model/access-of.ts';
import { dataFileExtension } from '../../model/data-file.ts';
import { addressesIn } from '../../parse/read-text.ts';
import { finding } from './support/finding.ts';
import { stringsOf } from '../../model/strings-of.ts';

/** Addresses of other things: sources of the data, standards, and what others made with it. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'provenance',
  'conformsTo',
  'usedBy',
  'descriptionFile',
]);

/** Entries that are not open but link straight to a data file. */
export const accessLinksToData: EntryRule<AccessKind> = {
  scope: 'entry',
  codes: ['access/links-to-data'],
  kinds: ACCESS_KINDS,
  *check(entry) {
    const { access, value, at } = accessOf(entry);
    if (access === undefined || access.level === 'open') return;
    for (const { text, path } of stringsOf(value)) {
      if (ELSEWHERE.has(String(path[0]))) continue;
      if (ELSEWHERE.has(String(path.at(-1)))) continue;
      for (const { url } of addressesIn(text)) {
        const extension = dataFileExtension(url, titleBeside(value, path));
        if (extension === undefined) continue;
        const args = { level: access.level, extension };
        yield finding('access/links-to-data', entry, [...at, ...path], args);
        break;
      }
    }
  },
};

/** The title of the link whose `url` stands at the path. */
function titleBeside(value: object, path: ValuePath): string {
  if (path.at(-1) !== 'url') return '';
  const link = path.slice(0, -1).reduce<unknown>(childOf, value);
  const title = childOf(link, 'title');
  return typeof title === 'string' ? title : '';
}

function childOf(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string | number, unknown>>)[key]
    : undefined;
}
