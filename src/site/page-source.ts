import type { PageSource } from '../core/describe/pages/page-source.ts';
import { getCatalogue, getHistory } from './catalogue.ts';
import { getFacts } from './get-facts.ts';
import { absolute } from './urls.ts';

/** What page models are described from. */
export async function pageSource(): Promise<PageSource> {
  return {
    catalogue: await getCatalogue(),
    history: await getHistory(),
    facts: await getFacts(),
    absolute,
  };
}
