import type { DatasetRecord } from '../../derive/catalogue.ts';
import { datasetPage } from '../../describe/pages/dataset-page.ts';
import type { RecordPageModel } from '../../describe/pages/page-model.ts';
import type { PageSource, RecordExtras } from '../../describe/pages/page-source.ts';
import type { Output } from '../output.ts';
import { recordTwins } from '../record-twins.ts';
import type { FrontMatterValue } from './front-matter.ts';
import { renderPageModel } from './render-page-model.ts';

/** Renders the Markdown twin of a record's page. */
export function renderRecordTwin(record: DatasetRecord, source: PageSource): Output {
  const model = describe(record, source, { forms: recordTwins(record, source.catalogue) });
  return renderPageModel(model, frontMatter(record), source);
}

function describe(
  record: DatasetRecord,
  source: PageSource,
  extras: RecordExtras,
): RecordPageModel {
  return datasetPage(record, source, extras);
}

/** What programs read first. */
function frontMatter({
  kind,
  id,
  fields,
  publisher,
}: DatasetRecord): Readonly<Record<string, FrontMatterValue>> {
  const about = { kind, id, publisher: publisher.fields.name };
  const { status, access, licence, modified } = fields;
  return { ...about, status, access: access.level, licence, modified };
}
