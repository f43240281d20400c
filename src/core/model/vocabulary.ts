import type {
  AccessReasonVocabulary,
  FormatVocabulary,
  FrequencyVocabulary,
  LicenceVocabulary,
  PlaceVocabulary,
  Vocabulary,
} from '../generated/types.ts';

/** The vocabularies that the model refers to; each is a file in `catalogue/vocabularies/`. */
export const VOCABULARY_NAMES = [
  ...(['themes', 'licences', 'formats', 'frequencies', 'places', 'access-reasons'] as const),
  ...(['audiences', 'granularities', 'protocols', 'publisher-kinds'] as const),
] as const;

export type VocabularyName = (typeof VOCABULARY_NAMES)[number];

/** Those whose terms have more fields than label, description and IRI. */
interface RichVocabularies {
  licences: LicenceVocabulary;
  formats: FormatVocabulary;
  frequencies: FrequencyVocabulary;
  places: PlaceVocabulary;
  'access-reasons': AccessReasonVocabulary;
}

export type VocabularyByName = {
  [Name in VocabularyName]: Name extends keyof RichVocabularies
    ? RichVocabularies[Name]
    : Vocabulary;
};

/** One term of the named vocabulary. */
export type TermOf<Name extends VocabularyName> = VocabularyByName[Name]['terms'][number];
