import type { DatasetFacts, ServiceFacts } from './facts.ts';

/**
 * The page for preparing a request, for records that are not open but can be requested.
 * @returns a site path, or undefined if nobody can ask for the record (any more)
 */
export function requestPath({
  access,
  path,
  status,
}: Pick<DatasetFacts | ServiceFacts, 'access' | 'path' | 'status'>): string | undefined {
  if (access.level === 'open' || !access.request) return undefined;
  return status === 'draft' || status === 'withdrawn' ? undefined : `${path}request/`;
}

/** The same questions as plain text, beside the page. */
export function questionsPath(request: string): string {
  return `${request}questions.md`;
}
