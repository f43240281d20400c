/** https://co-cddo.github.io/ukgov-metadata-exchange-model/, the draft of which says what is mandatory. */
export const MODEL = 'https://co-cddo.github.io/ukgov-metadata-exchange-model/';

export type UkClass = 'Dataset' | 'DataService' | 'Distribution';

/** A mandatory property, and when a record here is without it. */
interface Mandatory {
  readonly property: string;
  /** Absent where every record has it. */
  readonly without?: string;
}

const NOT_STATED = 'The entry does not state it.';

const RESOURCE: readonly Mandatory[] = [
  { property: 'identifier' },
  { property: 'type' },
  { property: 'title' },
  { property: 'description' },
  { property: 'accessRights' },
  {
    property: 'publisher',
    without:
      'The model takes organisations that GOV.UK lists; the publisher is known here without its page there.',
  },
  {
    property: 'creator',
    without:
      'The model takes organisations that GOV.UK lists; the publisher is known here without its page there.',
  },
  {
    property: 'contactPoint',
    without: 'The model requires a mailbox; the entry has none, or has a contact page.',
  },
  {
    property: 'licence',
    without: 'The entry does not state a licence, and the data is not shared under an agreement.',
  },
  {
    property: 'securityClassification',
    without: 'The entry has no marking.',
  },
  { property: 'version', without: NOT_STATED },
];

/** Mandatory properties of each class, in the order of the model. */
export const MANDATORY: Readonly<Record<UkClass, readonly Mandatory[]>> = {
  Dataset: [
    ...RESOURCE,
    {
      property: 'modified',
      without: 'The model requires a full date; the entry has none, or only a month or a year.',
    },
    {
      property: 'updateFrequency',
      without:
        'The model has no word for finished data, or for frequencies below a day or above three years.',
    },
  ],
  DataService: [
    ...RESOURCE,
    { property: 'modified', without: 'Entries of live feeds and APIs have no date of change.' },
    { property: 'endpointDescription', without: NOT_STATED },
    { property: 'serviceStatus' },
    {
      property: 'serviceType',
      without: 'The model knows only REST, SOAP and events; the protocol is another.',
    },
  ],
  Distribution: [
    { property: 'identifier' },
    { property: 'type' },
    { property: 'title' },
    { property: 'licence', without: 'The entry does not state a licence.' },
    { property: 'mediaType', without: 'The format has no registered media type.' },
  ],
};
