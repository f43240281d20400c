import { leftOver, readerOf, type JsonObject } from '../json-values.ts';
import { wordSet } from '../../core/model/word-set.ts';
import { makeRecord } from '../make-record.ts';
import { mapObject } from '../map-object.ts';
import type { DistributionWords, SourceWords } from '../source-words.ts';

/** Fields that are read here, and those that say nothing about the data. */
const READ =
  wordSet(`slug schema title notes description organization license category tags maintainer maintainer_email resources
  date_created date_updated original_dataset_link name url frequency`);

/** One dataset of a JKAN catalogue: the front matter of its file, named by the file. */
export const mapJkan = mapObject((record, place, context) =>
  makeRecord(readDataset(record), place, context),
);

function readDataset(record: JsonObject): SourceWords {
  const { value, text, texts, list } = readerOf(record);
  return {
    identifier: text('slug') ?? text('url') ?? text('name'),
    title: text('title'),
    description: text('notes') ?? text('description'),
    themes: texts('category'),
    keywords: texts('tags'),
    licences: texts('license').map(withoutPrefix),
    issued: value('date_created'),
    modified: value('date_updated'),
    frequencies: texts('frequency'),
    distributions: list('resources').map(readResource),
    contact: { name: text('maintainer'), email: text('maintainer_email') },
    organisation: text('organization'),
    landingPage: text('original_dataset_link'),
    unmapped: leftOver(record, READ),
  };
}

/** Catalogues put `Custom licence:` before what they do not know themselves. */
function withoutPrefix(licence: string): string {
  const text = licence.replace(/^custom licen[cs]e:\s*/i, '');
  return text === '[]' ? '' : text;
}

function readResource(resource: unknown): DistributionWords {
  const { text, texts } = readerOf(resource);
  return {
    title: text('name'),
    description: text('description'),
    urls: texts('url'),
    formats: texts('format'),
  };
}
