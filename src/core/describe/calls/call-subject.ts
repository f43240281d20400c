import type { ServiceFacts } from '../facts.ts';

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
export function callSubject(
  facts: Pick<
    ServiceFacts,
    'access' | 'authentication' | 'endpoint' | 'probe' | 'protocol' | 'status'
  >,
): CallSubject | undefined {
  const { access, authentication, endpoint, probe, protocol, status } = facts;
  if (access.level !== 'open' || status === 'withdrawn') return undefined;
  if (probe) return { url: probe.url, mediaType: probe.mediaType, kind: 'probe' };
  if (!endpoint || !ANSWERS_AT_ROOT.has(protocol.id) || authentication.method !== 'none') {
    return undefined;
  }
  return { url: endpoint, mediaType: undefined, kind: 'endpoint' };
}
