import type { ListedRecord } from '../core/derive/catalogue.ts';
import { describeCatalogueFacts } from '../core/describe/describe-catalogue.ts';
import { describeListed } from '../core/describe/describe-listed.ts';
import { factSource, type FactSource } from '../core/describe/fact-source.ts';
import type { CatalogueFacts } from '../core/describe/facts.ts';
import { renderJsonLd } from '../core/outputs/schema-org/render-json-ld.ts';
import type { SafeHtml } from '../core/parse/markdown/safe-html.ts';
import { catalogueThing } from '../core/outputs/schema-org/catalogue-thing.ts';
import { listedThing } from '../core/outputs/schema-org/listed-thing.ts';
import { loadOnce, type LoadedCatalogue } from './catalogue.ts';
import { absolute } from './urls.ts';

/** What all pages of one load share: places and publishers are described once. */
const sources = new WeakMap<LoadedCatalogue, { source: FactSource; about: CatalogueFacts }>();

/** The description of a record for search engines, from the same facts as its DCAT. */
export async function recordJsonLd(record: ListedRecord): Promise<SafeHtml> {
  const { source, about } = await factsOnce();
  return renderJsonLd(listedThing(describeListed(record, source), about));
}

/** The description of the register, for its home page. */
export async function catalogueJsonLd(): Promise<SafeHtml> {
  return renderJsonLd(catalogueThing((await factsOnce()).about));
}

/** What page models are described from. */
export async function pageSource(): Promise<FactSource> {
  return (await factsOnce()).source;
}

async function factsOnce(): Promise<{ source: FactSource; about: CatalogueFacts }> {
  const loaded = await loadOnce();
  let found = sources.get(loaded);
  if (!found) {
    const source = factSource(loaded.catalogue, absolute, loaded.history);
    found = { source, about: describeCatalogueFacts(source) };
    sources.set(loaded, found);
  }
  return found;
}
