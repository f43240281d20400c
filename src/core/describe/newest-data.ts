import { compareText } from '../model/compare-text.ts';
import type { DatasetFacts } from './facts.ts';
import type { RegisterFacts } from './register-facts.ts';

/** The home page names no more. */
const MOST = 5;

/** The datasets in use whose data changed last, the newest first. */
export function newestData({ datasets }: Pick<RegisterFacts, 'datasets'>): DatasetFacts[] {
  return datasets
    .filter(({ modified, status }) => status === 'current' && modified !== undefined)
    .sort((a, b) => compareText(b.modified!, a.modified!) || compareText(a.id, b.id))
    .slice(0, MOST);
}
