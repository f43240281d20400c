import type { DataService } from '../../generated/types.ts';
import { isHttpsUrl } from '../../model/https-url.ts';

/** The address that examples call. */
export interface CallSubject {
  readonly url: string;
  /** Of the answer, where the record says it. */
  readonly mediaType: string | undefined;
  /** `probe`: a whole request that answers. `endpoint`: the root, to which a call adds its own path. */
  readonly kind: 'probe' | 'endpoint';
}

/** Protocols whose root may answer a plain request; streams and most query services answer nothing there. */
const ANSWERS_AT_ROOT: ReadonlySet<string> = new Set(['rest', 'ogc-api', 'opendatasoft', 'atom']);

/**
 * Chooses what examples of an open service call: its harmless request, else its root where no key is needed. Nothing
 * where every call needs a key: the register does not know how the service wants it, and an example that fails helps
 * nobody.
 */
export function callSubject(data: DataService): CallSubject | undefined {
  const { access, authentication, endpoint, probe, protocol, status } = data;
  if (access.level !== 'open' || status === 'withdrawn') return undefined;
  if (probe && isHttpsUrl(probe.url)) {
    return { url: probe.url, mediaType: probe.mediaType, kind: 'probe' };
  }
  if (
    !ANSWERS_AT_ROOT.has(protocol) ||
    authentication.method !== 'none' ||
    !endpoint ||
    !isHttpsUrl(endpoint)
  ) {
    return undefined;
  }
  return { url: endpoint, mediaType: undefined, kind: 'endpoint' };
}
