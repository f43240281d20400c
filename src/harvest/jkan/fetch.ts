import { parseDocument } from 'yaml';

import { asObject, valueAt } from '../json-values.ts';
import { numberRecords } from '../page-by-offset.ts';
import type { Protocol, RawRecord } from '../protocol.ts';
import { pagesOfDocuments, type SourceDocument } from '../read-documents.ts';
import { parseJson } from '../read-json.ts';

/** More front matter than this does not describe a dataset. */
const LONGEST = 256 * 1024;

/** Where JKAN keeps its datasets. */
const DATASET = /(?:^|\/)_datasets\/[^/]+\.(?:md|markdown)$/;

/**
 * Reads a JKAN catalogue: the folder `_datasets` in an archive of its repository (a tar file, also compressed), or
 * the `datasets.json` that its site publishes.
 */
export const fetchJkan: Protocol['fetch'] = (source, reader) =>
  pagesOfDocuments(reader, source.settings.url, (document) =>
    /json/.test(document.mediaType) || /^\s*[[{]/.test(document.text)
      ? readSite(document)
      : readFile(document),
  );

function readFile({ path, text }: SourceDocument): RawRecord[] {
  if (!DATASET.test(path)) return [];
  const front = /^\ufeff?---\r?\n([^]*?)\r?\n---\s*(?:\r?\n|$)/.exec(text)?.[1];
  if (front === undefined) throw new Error('it has no front matter between two lines of ---');
  if (front.length > LONGEST)
    throw new Error(`its front matter is longer than ${LONGEST} characters`);
  // Aliases can make a small text huge; catalogues need none.
  const document = parseDocument(front, { schema: 'core', uniqueKeys: false, logLevel: 'silent' });
  if (document.errors[0])
    throw new Error(`its front matter is not YAML: ${document.errors[0].message.split('\n')[0]!}`);
  const plain: unknown = document.toJS({ maxAliasCount: 0 });
  const value = asObject(plain);
  if (!value) throw new Error('its front matter has no fields');
  const slug = path
    .split('/')
    .at(-1)!
    .replace(/\.(?:md|markdown)$/, '');
  return [{ place: path, value: { ...value, slug } }];
}

function readSite({ path, text }: SourceDocument): RawRecord[] {
  if (/\.(?:md|markdown)$/.test(path)) return [];
  const document = parseJson(text);
  const list: unknown = Array.isArray(document) ? document : valueAt(document, 'datasets');
  if (!Array.isArray(list)) return [];
  return numberRecords(list, path);
}
