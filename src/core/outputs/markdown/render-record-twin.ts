import type { AgreementFacts } from '../../describe/agreement-facts.ts';
import type { ListedFacts } from '../../describe/facts.ts';
import { agreementPage } from '../../describe/pages/agreement-page.ts';
import { datasetPage } from '../../describe/pages/dataset-page.ts';
import type { PageModel, RecordPageModel } from '../../describe/pages/page-model.ts';
import type { PageSource } from '../../describe/pages/page-source.ts';
import { seriesPage } from '../../describe/pages/series-page.ts';
import { servicePage } from '../../describe/pages/service-page.ts';
import type { Output } from '../output.ts';
import { recordTwins } from '../record-twins.ts';
import { renderPageModel } from './render-page-model.ts';

/** Renders the Markdown twin of a record's page. */
export function renderRecordTwin(record: ListedFacts, source: PageSource): Output {
  return renderPageModel({ ...describe(record, source), frontMatter: frontMatter(record) }, source);
}

/** Renders the Markdown twin of an agreement's page. */
export function renderAgreementTwin(agreement: AgreementFacts, source: PageSource): Output {
  const frontMatter = { kind: 'agreement' };
  return renderPageModel({ ...agreementPage(agreement, source), frontMatter }, source);
}

function describe(record: ListedFacts, source: PageSource): RecordPageModel {
  const extras = { forms: recordTwins(record) };
  switch (record.kind) {
    case 'dataset':
      return datasetPage(record, source, extras);
    case 'service':
      return servicePage(record, source, extras);
    case 'series':
      return seriesPage(record, source, extras);
  }
}

/** What programs read first. */
function frontMatter(record: ListedFacts): NonNullable<PageModel['frontMatter']> {
  const { kind, id, publisher } = record;
  const about = { kind, id, publisher: publisher.name };
  if (record.kind === 'series') return about;
  const { status, access, licenceTerm } = record;
  const modified = record.kind === 'dataset' ? record.modified : undefined;
  return { ...about, status, access: access.level, licence: licenceTerm?.id, modified };
}
