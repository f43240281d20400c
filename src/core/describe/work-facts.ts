import type { Insight, Community, Link, Model } from '../generated/types.ts';
import type { NeedState } from '../words/site-words.ts';
import type { BriefFacts } from './brief-facts.ts';
import type { COMMUNITY_FIELDS } from './community-fields.ts';
import type {
  CommonFacts,
  CoverageFacts,
  LicenceFacts,
  LicenceTermFacts,
  SourceFacts,
} from './facts.ts';
import type { INSIGHT_FIELDS } from './insight-fields.ts';
import type { MODEL_FIELDS } from './model-fields.ts';
import type { SameFacts } from './same-facts.ts';

export interface ModelFacts
  extends CommonFacts, CoverageFacts, SameFacts<Model, typeof MODEL_FIELDS> {
  readonly kind: 'model';
  readonly inputs: readonly SourceFacts[];
  readonly outputs: readonly SourceFacts[];
  readonly code?: string;
  readonly licence?: LicenceFacts;
  readonly licenceTerm?: LicenceTermFacts;
  readonly decisions: readonly Link[];
  readonly transparency?: TransparencyFacts;
  /** What uses its outputs, each with the output through which it does. */
  readonly reach: readonly ReachFacts[];
}

/** What a published record of an algorithmic tool says. */
export interface TransparencyFacts {
  readonly url: string;
  readonly published?: string;
  /** By the name of the standard's field, in its order. */
  readonly says: Readonly<Record<string, string>>;
}

/** A record that uses what a model makes. */
export interface ReachFacts {
  readonly record: BriefFacts;
  readonly through: BriefFacts;
}

export interface InsightFacts
  extends CommonFacts, CoverageFacts, SameFacts<Insight, typeof INSIGHT_FIELDS> {
  readonly kind: 'insight';
  /** Where it is. */
  readonly link?: string;
  readonly uses: readonly BriefFacts[];
  readonly models: readonly BriefFacts[];
  readonly decisions: readonly Link[];
}

export interface CommunityFacts
  extends CommonFacts, CoverageFacts, SameFacts<Community, typeof COMMUNITY_FIELDS> {
  readonly kind: 'community';
  /** Where people meet. */
  readonly meet?: Link;
  readonly needs: readonly NeedFacts[];
}

export interface NeedFacts {
  readonly text: string;
  readonly state: NeedState;
  /** What meets it, or asks for it. */
  readonly record?: Pick<BriefFacts, 'title' | 'path' | 'page'>;
}
