import type { SourceFile } from '../../src/core/model/entry.ts';
import { validateFiles } from '../../src/core/validate/validate-files.ts';

/** A term with its name for titles. */
export interface NamedTerm {
  readonly id: string;
  readonly label: string;
}

/** Ids that made-up entries may use. */
export interface CorpusTerms {
  readonly publishers: readonly string[];
  readonly themes: readonly string[];
  readonly licences: readonly string[];
  readonly frequencies: readonly string[];
  readonly granularities: readonly string[];
  readonly agreements: readonly string[];
  readonly places: readonly NamedTerm[];
}

/** Reads the ids that made-up entries may use from a catalogue's files. */
export function readTerms(files: readonly SourceFile[]): CorpusTerms {
  const { register } = validateFiles(files, { today: '2026-01-01' });
  const terms = (name: string): NamedTerm[] =>
    (register.vocabulary.get(name)?.fields.terms ?? []).map(({ id, label }) => ({ id, label }));
  const ids = (name: string): string[] => terms(name).map(({ id }) => id);
  const licences = register.vocabulary.get('licences')?.fields.terms ?? [];
  return {
    publishers: [...register.publisher.keys()].sort(),
    themes: ids('themes'),
    licences: licences.filter((term) => 'open' in term && term.open === true).map(({ id }) => id),
    frequencies: ids('frequencies'),
    granularities: ids('granularities'),
    agreements: [...register.agreement.keys()].sort(),
    places: terms('places'),
  };
}
