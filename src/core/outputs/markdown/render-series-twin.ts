import type { SeriesRecord } from '../../derive/catalogue.ts';
import type { Output, OutputContext } from '../output.ts';
import { escapeText, markdownLink } from '../../words/escape-markdown.ts';
import { factList, renderMarkdownPage, section } from './markdown-page.ts';
import {
  contactFact,
  linkList,
  otherForms,
  published,
  publisherPage,
  quoted,
  themeLinks,
} from './record-parts.ts';
import type { RecordRow } from './record-rows.ts';
import { twinPath } from './twin-path.ts';

/** Renders the Markdown twin of a series' page. */
export function renderSeriesTwin(
  record: SeriesRecord,
  context: OutputContext,
  row: RecordRow,
): Output {
  const { catalogue, absolute } = context;
  const { fields, publisher } = record;
  const frequency = catalogue.vocabularies.frequencies.get(fields.frequency)?.label;
  const editions = published(record.members, catalogue).map(row).join('\n');
  return renderMarkdownPage(
    {
      path: record.path,
      title: fields.title,
      quotes: true,
      facts: { kind: 'series', id: record.id, publisher: publisher.fields.name },
      blocks: [
        factList([
          ['Publisher', markdownLink(publisher.fields.name, absolute(twinPath(publisher.path)))],
          ['New editions', escapeText(frequency ?? fields.frequency)],
          ['Themes', themeLinks(fields.themes, context)],
          ['At the publisher', publisherPage(fields.landingPage)],
          ['Contact', contactFact(fields.contact ?? publisher.fields.contact)],
          ['Record last edited', record.lastChange?.date.slice(0, 10)],
        ]),
        quoted('Summary', fields.summary),
        section('Editions', editions),
        quoted('About the series', fields.description, 'markdown'),
        section('Documentation', linkList(fields.documentation)),
        section('The record in other forms', otherForms(record, context)),
      ],
    },
    context,
  );
}
