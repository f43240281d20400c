import type { Access, Audience, HowToRequestAccess } from '../generated/types.ts';
import type { BriefFacts } from './brief-facts.ts';
import type { TermFacts } from './term-facts.ts';

export interface AccessFacts extends Readonly<Omit<Access, 'reason' | 'request'>> {
  /** The register's own name for the level. */
  readonly iri: string;
  readonly reason?: ReasonFacts;
  readonly request?: RouteFacts;
}

/** Why something is not open. */
export interface ReasonFacts extends TermFacts {
  readonly legalBasis?: string;
}

/** The way to data that is not open. */
export interface RouteFacts extends Readonly<
  Pick<HowToRequestAccess, 'url' | 'email' | 'decidedBy' | 'typicalDays' | 'cost'>
> {
  readonly steps: readonly string[];
  readonly audiences: readonly AudienceFacts[];
  readonly agreements: readonly BriefFacts[];
  readonly legalGateways: readonly string[];
}

export interface AudienceFacts {
  readonly who: TermFacts;
  readonly condition: Audience['condition'];
}
