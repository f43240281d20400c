import type { AgreementFacts } from '../../describe/agreement-facts.ts';
import type { ListedFacts } from '../../describe/listed-facts.ts';
import { agreementPage } from '../../describe/pages/agreement-page.ts';
import type { PageSource } from '../../describe/pages/page-source.ts';
import { recordPage } from '../../describe/pages/record-page.ts';
import type { Output } from '../output.ts';
import { recordTwins } from '../record-twins.ts';
import type { FrontMatterValue } from './front-matter.ts';
import { renderPageModel } from './render-page-model.ts';

/** Renders the Markdown twin of a record's page. */
export function renderRecordTwin(record: ListedFacts, source: PageSource): Output {
  return renderPageModel(
    recordPage(record, source, { forms: recordTwins(record) }),
    frontMatter(record),
    source,
  );
}

/** Renders the Markdown twin of an agreement's page. */
export function renderAgreementTwin(agreement: AgreementFacts, source: PageSource): Output {
  return renderPageModel(agreementPage(agreement, source), { kind: 'agreement' }, source);
}

/** What programs read first. */
function frontMatter(record: ListedFacts): Readonly<Record<string, FrontMatterValue>> {
  const { kind, id, publisher } = record;
  const about = { kind, id, publisher: publisher.name };
  if (!('access' in record)) return about;
  const { status, access, licenceTerm } = record;
  const modified = record.kind === 'dataset' ? record.modified : undefined;
  return { ...about, status, access: access.level, licence: licenceTerm?.id, modified };
}
