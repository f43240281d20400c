import type { Catalogue } from '../../derive/catalogue.ts';
import { insightParts } from './insight-sections.ts';
import type { RecordPageModel } from './page-model.ts';

/**
 * Adds to the page of an insight what its text says: the state of its sources below the lead, its sections before the
 * others. An insight without a text stays as it is.
 */
export function withInsightText(
  model: RecordPageModel,
  slug: string,
  catalogue: Pick<
    Catalogue,
    'datasets' | 'evidence' | 'vocabularies' | 'settings' | 'insightContents'
  >,
): RecordPageModel {
  const content = catalogue.insightContents.get(slug);
  if (!content) return model;
  const { banner, sections } = insightParts(slug, content, catalogue);
  return {
    ...model,
    head: [...(model.head ?? []), ...banner],
    sections: [...sections, ...model.sections],
  };
}
