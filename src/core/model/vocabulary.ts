import type {
  AccessReasonVocabulary,
  FormatVocabulary,
  FrequencyVocabulary,
  LicenceVocabulary,
  PlaceVocabulary,
  Vocabulary,
} from '../generated/types.ts';

/** The vocabularies that the model refers to; each is a file in `catalogue/vocabularies/`. */
export interface VocabularyByName {
  themes: Vocabulary;
  licences: LicenceVocabulary;
  formats: FormatVocabulary;
  frequencies: FrequencyVocabulary;
  places: PlaceVocabulary;
  'access-reasons': AccessReasonVocabulary;
  audiences: Vocabulary;
  granularities: Vocabulary;
  protocols: Vocabulary;
  'publisher-kinds': Vocabulary;
}

export type VocabularyName = keyof VocabularyByName;

/** One term of the named vocabulary. */
export type TermOf<Name extends VocabularyName> = VocabularyByName[Name]['terms'][number];
