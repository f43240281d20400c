import type { Dataset } from '../../core/generated/types.ts';
import type { Register } from '../../core/model/entry.ts';
import { normaliseText, normaliseUrl } from '../../core/model/normalise.ts';

/** The names of a record. */
export interface KnownBy {
  readonly identifier?: string | undefined;
  /** Its page at its source. */
  readonly url?: string | undefined;
  readonly dataset: Pick<Dataset, 'title' | 'landingPage' | 'sameAs' | 'identifiers'>;
}

/** An entry of the register that may be the same thing as a record that comes. */
export interface Claim {
  /** `datasets/acme/roads` or `harvested/portal/roads`. */
  readonly key: string;
  readonly publisher: string;
}

/** The entries of the register, without this source, by what they describe. */
export interface Claims {
  /** Hand-made entries by the names of the thing. */
  readonly local: ReadonlyMap<string, Claim>;
  /** Hand-made entries by publisher and title. */
  readonly titles: ReadonlyMap<string, Claim>;
  /** Records of other sources by the names of the thing. */
  readonly harvested: ReadonlyMap<string, Claim>;
}

/**
 * Gathers the names under which things are known. A name that two records of one kind share (the start page of a
 * portal) tells neither.
 * @param source id of the source whose records will come
 */
export function indexClaims(register: Register, source: string): Claims {
  const local = new NameIndex();
  const titles = new NameIndex();
  const harvested = new NameIndex();
  for (const { id, fields } of register.dataset.values()) {
    if (fields.overlayOf !== undefined) continue;
    const publisher = id.slice(0, id.indexOf('/'));
    const claim = { key: `datasets/${id}`, publisher };
    for (const name of namesOf({ dataset: fields })) local.add(name, claim);
    if (fields.title !== undefined) titles.add(titleKey(publisher, fields.title), claim);
  }
  for (const { id, fields } of register.harvested.values()) {
    const [from = ''] = id.split('/');
    const { identifier, url, duplicateOf } = fields.harvest;
    if (from === source || duplicateOf !== undefined) continue;
    const publisher = register.source.get(from)?.fields.publisher ?? from;
    const claim = { key: `harvested/${id}`, publisher };
    const names = namesOf({ identifier, url, dataset: fields.dataset });
    for (const name of names) harvested.add(name, claim);
  }
  return {
    local: local.unambiguous(),
    titles: titles.unambiguous(),
    harvested: harvested.unambiguous(),
  };
}

/** Each name of a thing once: addresses as servers compare them, and identifiers that mean the same everywhere. */
export function namesOf({ identifier, url, dataset }: KnownBy): string[] {
  const addresses = [url, dataset.landingPage, ...(dataset.sameAs ?? [])];
  const ids = [identifier, ...(dataset.identifiers ?? []).map(({ value }) => value)];
  return [
    ...new Set([
      ...addresses.flatMap((address) => (address === undefined ? [] : [normaliseUrl(address)])),
      ...ids.flatMap((id) => (id === undefined ? [] : globalName(id))),
    ]),
  ];
}

export function titleKey(publisher: string, title: string): string {
  return `${publisher} ${normaliseText(title)}`;
}

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;
const DOI = /^(?:doi:)?(10\.\d{4,9}\/\S+)$/;

/** `47` and `roads` are names at one source only. */
function globalName(identifier: string): string[] {
  const text = identifier.trim();
  if (/^https?:/i.test(text)) return [normaliseUrl(text)];
  const lower = text.toLowerCase();
  const doi = DOI.exec(lower)?.[1];
  if (doi !== undefined) return [`doi.org/${doi}`];
  return UUID.test(lower) ? [lower] : [];
}

class NameIndex {
  readonly #claims = new Map<string, Claim>();
  readonly #ambiguous = new Set<string>();

  add(name: string, claim: Claim): void {
    const other = this.#claims.get(name);
    if (other && other.key !== claim.key) this.#ambiguous.add(name);
    else this.#claims.set(name, claim);
  }

  unambiguous(): ReadonlyMap<string, Claim> {
    for (const name of this.#ambiguous) this.#claims.delete(name);
    return this.#claims;
  }
}
