import type { DataFacts } from './facts.ts';
import type { CommunityFacts, InsightFacts, ModelFacts } from './work-facts.ts';

/** What is made of data, and for what. */
export type WorkFacts = ModelFacts | InsightFacts | CommunityFacts;

/** A record of any kind. */
export type ListedFacts = DataFacts | WorkFacts;
