import type { MappedRecord, Rejection } from '../protocol.ts';
import { namesOf, titleKey, type Claim, type Claims } from './index-claims.ts';
import { SET_ASIDE } from './run-report.ts';

/** What the register already knows of a record that is new from its source. */
export type ClaimDecision =
  | { readonly rejection: Pick<Rejection, 'code' | 'reason'> }
  /** Id of the record of another source that is the same: `portal/roads`. */
  | { readonly duplicateOf: string }
  | undefined;

/**
 * Decides whether a record may be taken: not if a person has described the same thing, and not as a second page for
 * what another source gives already.
 * @param publisher of the source
 */
export function decideClaim(
  record: MappedRecord,
  publisher: string,
  claims: Claims,
): ClaimDecision {
  const names = namesOf(record);
  const first = (index: ReadonlyMap<string, Claim>): Claim | undefined => {
    const name = names.find((candidate) => index.has(candidate));
    return name === undefined ? undefined : index.get(name);
  };
  const owner =
    first(claims.local) ?? claims.titles.get(titleKey(publisher, record.dataset.title ?? ''));
  if (owner) return { rejection: setAside(owner, publisher) };
  const other = first(claims.harvested);
  return other && { duplicateOf: other.key.slice('harvested/'.length) };
}

function setAside({ key, publisher }: Claim, own: string): Pick<Rejection, 'code' | 'reason'> {
  if (publisher !== own) {
    const reason = `The entry ${key} of another publisher has the same address or identifier. A source speaks only for its own publisher.`;
    return { code: SET_ASIDE.ownedElsewhere, reason };
  }
  const reason = `The hand-made entry ${key} has the same title, address or identifier. If they are different things, give the entry another title and other addresses.`;
  return { code: SET_ASIDE.lookAlike, reason };
}
