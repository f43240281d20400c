import type { ListedRecord } from '../derive/catalogue.ts';

/**
 * The page for preparing a request, for records that are not open but can be requested.
 * @returns a site path, or undefined if nobody can ask for the record (any more)
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
