import type { Link, UseOfData } from '../generated/types.ts';
import type { BriefFacts } from './brief-facts.ts';

/** One use of data that is not open. */
export interface UseFacts extends Pick<
  UseOfData,
  'title' | 'organisation' | 'purpose' | 'setting' | 'from' | 'until'
> {
  /** `<year>/<slug>` */
  readonly id: string;
  /** Of its place in the page. */
  readonly anchor: string;
  readonly data: readonly BriefFacts[];
  readonly agreement?: BriefFacts;
  /** What came out of it. */
  readonly result?: Link;
}
