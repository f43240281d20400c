/** Turns a site path with a leading slash into a public address. */
export type Absolute = (path: string) => string;

/**
 * Names of things, in every output alike. The address of a page with a fragment: the page is a document about the
 * thing and must not share its name (https://www.w3.org/TR/cooluris/#hashuri), and a reader who follows it arrives.
 */
export function nameThing(absolute: Absolute, path: string, kind: ThingKind): string {
  return `${absolute(path)}#${kind}`;
}

export type ThingKind =
  | 'access'
  | 'agreement'
  | 'catalogue'
  | 'community'
  | 'dataset'
  | 'insight'
  | 'licence'
  | 'model'
  | 'place'
  | 'publisher'
  | 'series'
  | 'service'
  | 'theme';
