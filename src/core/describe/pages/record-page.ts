import type { ListedFacts } from '../listed-facts.ts';
import { communityPage } from './community-page.ts';
import { datasetPage } from './dataset-page.ts';
import { insightPage } from './insight-page.ts';
import { modelPage } from './model-page.ts';
import type { RecordPageModel } from './page-model.ts';
import type { PageSource, RecordExtras } from './page-source.ts';
import { seriesPage } from './series-page.ts';
import { servicePage } from './service-page.ts';
import { withInsightText } from './with-insight-text.ts';

/** Describes the page of a record of any kind. */
export function recordPage(
  record: ListedFacts,
  source: PageSource,
  extras: RecordExtras,
): RecordPageModel {
  switch (record.kind) {
    case 'dataset':
      return datasetPage(record, source, extras);
    case 'service':
      return servicePage(record, source, extras);
    case 'series':
      return seriesPage(record, source, extras);
    case 'model':
      return modelPage(record, source, extras);
    case 'insight':
      return withInsightText(insightPage(record, source, extras), record.id, source.catalogue);
    case 'community':
      return communityPage(record, source, extras);
  }
}
