import type { AccessLevel } from '../../model/access-level.ts';
import { EU } from './authorities.ts';

/** What the register means by its levels, and the EU's word that comes closest. */
export const LEVELS: Readonly<
  Record<AccessLevel, { readonly iri: string; readonly says: string }>
> = {
  open: { iri: `${EU}access-right/PUBLIC`, says: 'Open: anyone may use it.' },
  shared: {
    iri: `${EU}access-right/RESTRICTED`,
    says: 'Shared: named groups may use it under an agreement.',
  },
  restricted: {
    iri: `${EU}access-right/RESTRICTED`,
    says: 'Restricted: released case by case on request.',
  },
  closed: {
    iri: `${EU}access-right/NON_PUBLIC`,
    says: 'Closed: listed so that people know it exists; you cannot get it.',
  },
};
