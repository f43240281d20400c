import type { ListedFacts } from '../core/describe/listed-facts.ts';
import { renderJsonLd } from '../core/outputs/schema-org/render-json-ld.ts';
import type { SafeHtml } from '../core/parse/markdown/safe-html.ts';
import { catalogueThing } from '../core/outputs/schema-org/catalogue-thing.ts';
import { listedThing } from '../core/outputs/schema-org/listed-thing.ts';
import { getFacts } from './get-facts.ts';

/** The description of a record for search engines, from the same facts as its DCAT. */
export async function recordJsonLd(record: ListedFacts): Promise<SafeHtml> {
  return renderJsonLd(listedThing(record, (await getFacts()).about));
}

/** The description of the register, for its home page. */
export async function catalogueJsonLd(): Promise<SafeHtml> {
  return renderJsonLd(catalogueThing((await getFacts()).about));
}
