import { asList, leftOver, textOf, textsOf, valueAt, type JsonObject } from '../json-values.ts';
import { makeRecord } from '../make-record.ts';
import { mapObject } from '../map-object.ts';
import type { DistributionWords, SourceWords } from '../source-words.ts';

/** Fields that are read here, and those that say nothing about the data. */
const READ = new Set(
  `slug schema title notes description organization license category tags maintainer maintainer_email resources
  date_created date_updated original_dataset_link name url frequency`.split(/\s+/),
);

/** One dataset of a JKAN catalogue: the front matter of its file, named by the file. */
export const mapJkan = mapObject((record, place, context) =>
  makeRecord(readDataset(record), place, context),
);

function readDataset(record: JsonObject): SourceWords {
  const at = (name: string): string | undefined => textOf(valueAt(record, name));
  return {
    identifier: at('slug') ?? at('url') ?? at('name'),
    title: at('title'),
    description: at('notes') ?? at('description'),
    themes: textsOf(valueAt(record, 'category')),
    keywords: textsOf(valueAt(record, 'tags')),
    licences: textsOf(valueAt(record, 'license')).map(withoutPrefix),
    issued: valueAt(record, 'date_created'),
    modified: valueAt(record, 'date_updated'),
    frequencies: textsOf(valueAt(record, 'frequency')),
    distributions: asList(valueAt(record, 'resources')).map(readResource),
    contact: { name: at('maintainer'), email: at('maintainer_email') },
    organisation: at('organization'),
    landingPage: at('original_dataset_link'),
    unmapped: leftOver(record, READ),
  };
}

/** Catalogues put `Custom licence:` before what they do not know themselves. */
function withoutPrefix(licence: string): string {
  const text = licence.replace(/^custom licen[cs]e:\s*/i, '');
  return text === '[]' ? '' : text;
}

function readResource(resource: unknown): DistributionWords {
  return {
    title: textOf(valueAt(resource, 'name')),
    description: textOf(valueAt(resource, 'description')),
    urls: textsOf(valueAt(resource, 'url')),
    formats: textsOf(valueAt(resource, 'format')),
  };
}
