import { isPlain } from '../../model/is-plain.ts';

/** Where the features of an ArcGIS service are asked for. */
export interface ServiceAddress {
  /** Whether the address names one layer or collection, or the service that holds them. */
  readonly of: 'layer' | 'service';
  /** Without query and closing slash. */
  readonly url: string;
}

/** `…/FeatureServer` or `…/MapServer`, and perhaps a layer's number and `query`. */
const SERVICE = /^(.*\/(?:FeatureServer|MapServer))(?:\/(\d{1,6}))?(?:\/query)?\/?$/i;

/**
 * Reads the address of an ArcGIS feature or map service, as in the ArcGIS REST API.
 * @returns undefined for any other address: a page about the service is not the service
 */
export function arcgisAddress(url: string): ServiceAddress | undefined {
  const { origin, pathname } = new URL(url);
  const match = SERVICE.exec(pathname);
  if (!match) return undefined;
  const [, service, layer] = match;
  return layer === undefined
    ? { of: 'service', url: `${origin}${service!}` }
    : { of: 'layer', url: `${origin}${service!}/${layer}` };
}

/** The address at which a service lists its layers. */
export function arcgisLayersUrl(service: string): string {
  return `${service}?f=json`;
}

/** The address of a layer's first features, as GeoJSON in longitude and latitude. */
export function arcgisQueryUrl(layer: string, count: number): string {
  const query = new URLSearchParams({
    where: '1=1',
    outFields: '*',
    outSR: '4326',
    resultRecordCount: String(count),
    f: 'geojson',
  });
  return `${layer}/query?${query.toString()}`;
}

/** A layer that can be asked for features. */
export interface FirstLayer {
  readonly url: string;
  readonly name: string;
  /** How many layers with features the service has. */
  readonly of: number;
}

/** Finds the first layer of features in what a service says of itself; undefined where it names none. */
export function firstArcgisLayer(service: string, answer: unknown): FirstLayer | undefined {
  const usable = listIn(answer, 'layers').filter(isFeatureLayer);
  const [first] = usable;
  return first && { url: `${service}/${first.id}`, name: String(first.name), of: usable.length };
}

/** A list in an answer; empty where it is not there. */
export function listIn(answer: unknown, name: string): unknown[] {
  const list = isPlain(answer) ? answer[name] : undefined;
  return Array.isArray(list) ? list : [];
}

function isFeatureLayer(layer: unknown): layer is { id: number; name: unknown } {
  const { id, type = 'Feature Layer' } = isPlain(layer) ? layer : {};
  return Number.isSafeInteger(id) && type === 'Feature Layer';
}
