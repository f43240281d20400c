import type { Access } from '../generated/types.ts';
import type { AccessLevel } from '../model/access-level.ts';
import type { BriefFacts } from './brief-facts.ts';
import type { TermFacts } from './term-facts.ts';

export interface AccessFacts {
  readonly level: AccessLevel;
  /** The register's own name for the level. */
  readonly iri: string;
  readonly reason?: ReasonFacts;
  readonly explanation?: string;
  readonly personalData?: Access['personalData'];
  readonly lawfulBasis?: string;
  /** The public part of the government security marking. */
  readonly classification?: string;
  readonly request?: RequestFacts;
}

/** Why something is not open. */
export interface ReasonFacts extends TermFacts {
  readonly legalBasis?: string;
}

/** The way to data that is not open. */
export interface RequestFacts {
  readonly url?: string;
  readonly email?: string;
  readonly decidedBy: string;
  /** Working days from a complete request to a decision. */
  readonly typicalDays?: number;
  readonly cost?: string;
  readonly steps: readonly string[];
  readonly audiences: readonly AudienceFacts[];
  readonly agreements: readonly BriefFacts[];
  readonly legalGateways: readonly string[];
}

export interface AudienceFacts {
  readonly who: TermFacts;
  readonly condition: 'yes' | 'no' | 'on-request';
}
