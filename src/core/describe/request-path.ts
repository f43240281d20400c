import type { ListedRecord } from '../derive/catalogue.ts';

/**
 * The page on which a request is prepared: for records that are not open and have a way in.
 * @returns a site path, or undefined where there is nothing to ask for (any more)
 */
export function requestPath(record: ListedRecord): string | undefined {
  if (record.kind === 'series') return undefined;
  const { access, status } = record.fields;
  if (access.level === 'open' || !access.request) return undefined;
  return status === 'draft' || status === 'withdrawn' ? undefined : `${record.path}request/`;
}

/** The same questions as plain text, beside the page. */
export function questionsPath(request: string): string {
  return `${request}questions.md`;
}
