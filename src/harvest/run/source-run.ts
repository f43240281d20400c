import type { Register, SourceFile } from '../../core/model/entry.ts';
import type { Clock } from './budget.ts';
import type { HarvestSource, MapContext, Protocol, Reader } from '../protocol.ts';

/** Everything that a run of one source needs. */
export interface SourceRun {
  readonly source: HarvestSource;
  readonly protocol: Protocol;
  readonly reader: Reader;
  /** The register as it is now. */
  readonly register: Register;
  readonly vocabularies: MapContext['vocabularies'];
  /** File → text, of the source's records that are here now. */
  readonly texts: ReadonlyMap<string, string>;
  /** File → days of absence that an open proposal has noted. */
  readonly proposedAbsences?: ReadonlyMap<string, readonly string[]>;
  /** Today as YYYY-MM-DD. */
  readonly today: string;
  /** Receives every changed file once it has passed the check. */
  readonly write: (file: SourceFile) => void;
  /** Told how many records have come. */
  readonly onProgress?: (fetched: number) => void;
  /** Whether the source has said that nothing has changed, instead of answering. */
  readonly isUnmodified?: () => boolean;
  readonly clock: Clock;
}
