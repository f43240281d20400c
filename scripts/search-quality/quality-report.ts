import type { QualityResult } from './measure-quality.ts';
import type { Figures } from './summarise.ts';

/** Corpus → its figures and what each query found: what `--json` writes and `--against` reads. */
export type QualityReport = Readonly<
  Record<string, { readonly figures: Figures; readonly results: readonly QualityResult[] }>
>;
