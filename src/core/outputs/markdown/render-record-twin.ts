import type { AgreementFacts } from '../../describe/agreement-facts.ts';
import type { ListedFacts } from '../../describe/listed-facts.ts';
import { agreementPage } from '../../describe/pages/agreement-page.ts';
import type { PageModel } from '../../describe/pages/page-model.ts';
import type { PageSource } from '../../describe/pages/page-source.ts';
import { recordPage } from '../../describe/pages/record-page.ts';
import type { Output } from '../output.ts';
import { recordTwins } from '../record-twins.ts';
import { renderPageModel } from './render-page-model.ts';

/** Renders the Markdown twin of a record's page. */
export function renderRecordTwin(record: ListedFacts, source: PageSource): Output {
  const page = recordPage(record, source, { forms: recordTwins(record) });
  return renderPageModel({ ...page, frontMatter: frontMatter(record) }, source);
}

/** Renders the Markdown twin of an agreement's page. */
export function renderAgreementTwin(agreement: AgreementFacts, source: PageSource): Output {
  const frontMatter = { kind: 'agreement' };
  return renderPageModel({ ...agreementPage(agreement, source), frontMatter }, source);
}

/** What programs read first. */
function frontMatter(record: ListedFacts): NonNullable<PageModel['frontMatter']> {
  const { kind, id, publisher } = record;
  const about = { kind, id, publisher: publisher.name };
  if (!('access' in record)) return about;
  const { status, access, licenceTerm } = record;
  const modified = record.kind === 'dataset' ? record.modified : undefined;
  return { ...about, status, access: access.level, licence: licenceTerm?.id, modified };
}
