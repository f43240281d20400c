import type { Register } from '../model/entry.ts';
import type { ChangedPath } from './review-report.ts';

/** Two states of the register and the paths that differ. */
export interface RegisterPair {
  readonly before: Register;
  readonly after: Register;
  /** Publishers as the base branch has them now; only these decide about hosts and owners. */
  readonly publishers: Register['publisher'];
  readonly paths: readonly ChangedPath[];
  /** Whether a harvest made the change; else anybody may have. */
  readonly byHarvest?: boolean;
}
