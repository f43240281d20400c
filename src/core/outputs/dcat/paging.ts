import type { Absolute } from '../../describe/iris.ts';
import { iri, literal, resource, type Statements } from './graph.ts';
import type { Syntax } from './syntax.ts';

/**
 * Records of one page. The register in Turtle has 3.9 kB for a record: 1,000 are 4 MB, which clients that read a whole
 * file into memory bear, and which compresses to a tenth; a register of 20,000 has 22 pages.
 */
export const RECORDS_PER_PAGE = 1000;

/** Path of a page of the catalogue, from 1. The first one is where everybody looks. */
export function pagePath(page: number, { extension }: Pick<Syntax, 'extension'>): string {
  return page === 1 ? `catalog.${extension}` : `catalog/page-${page}.${extension}`;
}

/** What a page says of its place among the others (https://www.hydra-cg.com/spec/latest/core/#collections). */
export function pagingProperties(
  page: number,
  { pages, datasets }: { readonly pages: number; readonly datasets: number },
  syntax: Pick<Syntax, 'extension'>,
  absolute: Absolute,
): Statements {
  const address = (number: number): string | undefined =>
    number < 1 || number > pages ? undefined : absolute(`/${pagePath(number, syntax)}`);
  const total = { 'hydra:totalItems': literal(datasets, { datatype: 'xsd:integer' }) };
  if (pages === 1) return total;
  const view = resource(address(page), ['hydra:PartialCollectionView'], {
    'hydra:first': iri(address(1)),
    'hydra:previous': iri(address(page - 1)),
    'hydra:next': iri(address(page + 1)),
    'hydra:last': iri(address(pages)),
  });
  return { ...total, 'hydra:view': view };
}
