import { isPlain } from '../../model/is-plain.ts';
import { listIn, type FirstLayer, type ServiceAddress } from './arcgis-address.ts';

/** A collection of OGC API Features by its path, and perhaps its items. */
const COLLECTION = /^(.*\/collections\/[^/]+)(?:\/items)?\/?$/;

/**
 * Reads the address of an OGC API Features service (OGC 17-069r4, 7.1: landing page, `/collections`,
 * `/collections/{id}`, `/collections/{id}/items`).
 */
export function ogcAddress(url: string): ServiceAddress | undefined {
  const { origin, pathname } = new URL(url);
  const match = COLLECTION.exec(pathname);
  if (match) return { of: 'layer', url: `${origin}${match[1]!}` };
  if (/\.[a-z]{2,5}$/i.test(pathname)) return undefined;
  return {
    of: 'service',
    url: `${origin}${pathname.replace(/(?<!\/)\/+$/, '').replace(/\/collections$/, '')}`,
  };
}

/** The address at which a service lists its collections. */
export function ogcCollectionsUrl(service: string): string {
  return `${service}/collections`;
}

/** The address of a collection's first features. */
export function ogcItemsUrl(collection: string, count: number): string {
  return `${collection}/items?limit=${count}`;
}

/** Finds the first collection of features in the list of a service; undefined where it names none. */
export function firstOgcCollection(service: string, answer: unknown): FirstLayer | undefined {
  const usable = listIn(answer, 'collections').filter(isFeatureCollection);
  const [first] = usable;
  if (!first) return undefined;
  const name = typeof first.title === 'string' ? first.title : first.id;
  return {
    url: `${service}/collections/${encodeURIComponent(first.id.toWellFormed())}`,
    name,
    of: usable.length,
  };
}

/** A collection without an item type holds features (OGC 17-069r4, 7.14). */
function isFeatureCollection(entry: unknown): entry is { id: string; title?: unknown } {
  const { id, itemType = 'feature' } = isPlain(entry) ? entry : {};
  return typeof id === 'string' && id !== '' && itemType === 'feature';
}
