import type { Agreement } from '../generated/types.ts';
import type { AgreementDates } from './agreement-term.ts';
import type { BriefFacts } from './brief-facts.ts';

/** Terms under which data is shared. */
export interface AgreementFacts
  extends BriefFacts, Readonly<Pick<Agreement, 'kind' | 'description' | 'purpose'>> {
  /** With the page of those that are publishers here. */
  readonly parties: readonly { readonly name: string; readonly path?: string }[];
  readonly legalGateways: readonly string[];
  /** When it runs. */
  readonly term: AgreementDates;
  /** Where its text is. */
  readonly url?: string;
  /** The published datasets and services that name it. */
  readonly data: readonly BriefFacts[];
  readonly record: { readonly file: string };
}
