/** https://co-cddo.github.io/ukgov-metadata-exchange-model/, the draft of which says what is mandatory. */
export const MODEL = 'https://co-cddo.github.io/ukgov-metadata-exchange-model/';

export type UkClass = 'Dataset' | 'DataService' | 'Distribution';

/** Mandatory property → when a record here is without it; null where every record has it. */
type Mandatory = Readonly<Record<string, string | null>>;

const NOT_STATED = 'The entry does not state it.';
const NOT_LISTED =
  'The model takes organisations that GOV.UK lists; the publisher is known here without its page there.';

const RESOURCE: Mandatory = {
  identifier: null,
  type: null,
  title: null,
  description: null,
  accessRights: null,
  publisher: NOT_LISTED,
  creator: NOT_LISTED,
  contactPoint: 'The model requires a mailbox; the entry has none, or has a contact page.',
  licence: 'The entry does not state a licence, and the data is not shared under an agreement.',
  securityClassification: 'The entry has no marking.',
  version: NOT_STATED,
};

/** Mandatory properties of each class, in the order of the model. */
export const MANDATORY: Readonly<Record<UkClass, Mandatory>> = {
  Dataset: {
    ...RESOURCE,
    modified: 'The model requires a full date; the entry has none, or only a month or a year.',
    updateFrequency:
      'The model has no word for finished data, or for frequencies below a day or above three years.',
  },
  DataService: {
    ...RESOURCE,
    modified: 'Entries of live feeds and APIs have no date of change.',
    endpointDescription: NOT_STATED,
    serviceStatus: null,
    serviceType: 'The model knows only REST, SOAP and events; the protocol is another.',
  },
  Distribution: {
    identifier: null,
    type: null,
    title: null,
    licence: 'The entry does not state a licence.',
    mediaType: 'The format has no registered media type.',
  },
};
