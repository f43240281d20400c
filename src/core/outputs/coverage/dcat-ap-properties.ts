import { DATASET_FIELDS } from '../../describe/dataset-fields.ts';
import { fieldsThat } from '../../describe/field-plan.ts';

/** How much DCAT-AP wants a property. */
export type Obligation = 'mandatory' | 'recommended' | 'optional';

/** Property → its source in the register, in a few words; null if there is none. */
type Sources = Readonly<Record<string, string | null>>;

/** Properties that no field of the register says. */
const none = (...names: string[]): Sources => Object.fromEntries(names.map((name) => [name, null]));

/** Properties that say a field of a dataset as it is, where the table of fields has one. */
const plain = (...names: string[]): Sources =>
  Object.fromEntries(
    names.map((name) => [
      name,
      fieldsThat(DATASET_FIELDS, (plan) => 'dcat' in plan && plan.dcat.property === name)[0] ??
        null,
    ]),
  );

export interface ProfileClass {
  readonly name: string;
  /** What its members are here. */
  readonly label: string;
  /** Each file says a part of what there is to say of a member. */
  readonly inParts?: true;
  readonly properties: Readonly<Record<Obligation, Sources>>;
}

/** The profile, whose tables say which property of which class is mandatory, recommended or optional. */
export const PROFILE_TITLE = 'DCAT-AP 3.0.1';

/** Written before the name of a property that points the other way. */
export const INVERSE = '^';

const HISTORY = 'when the record changed, from Git';
const SITE = 'the register as a whole';

/** https://semiceu.github.io/DCAT-AP/releases/3.0.1/#Dataset and the sections beside it. */
export const DCAT_AP: readonly ProfileClass[] = [
  {
    name: 'dcat:Dataset',
    label: 'Datasets',
    properties: {
      mandatory: { 'dct:title': 'title', 'dct:description': 'description, else summary' },
      recommended: {
        'dcat:contactPoint': 'contact, else that of the publisher',
        'dcat:distribution': 'distributions, where the data is open',
        'dcat:keyword': 'keywords',
        'dcat:theme': 'themes',
        'dct:publisher': 'the folder of the entry',
        'dct:spatial': 'coverage: places, bbox',
        'dct:temporal': 'coverage: period',
      },
      optional: {
        'adms:identifier': 'identifiers',
        ...none('adms:sample', 'adms:versionNotes'),
        'dcat:inSeries': 'inSeries',
        'dcat:landingPage': 'landingPage',
        'dcat:qualifiedRelation': null,
        ...plain('dcat:spatialResolutionInMeters', 'dcat:temporalResolution'),
        'dcat:version': 'version',
        'dcatap:applicableLegislation': null,
        'dct:accessRights': 'access: level',
        'dct:accrualPeriodicity': 'frequency',
        ...none('dct:conformsTo', 'dct:creator', 'dct:hasVersion'),
        'dct:identifier': 'the name of the record',
        'dct:isReferencedBy': 'usedBy, and insights that name it',
        'dct:issued': 'issued',
        'dct:language': SITE,
        'dct:modified': 'modified',
        'dct:provenance': 'provenance: method',
        ...none('dct:relation', 'dct:source', 'dct:type'),
        'foaf:page': 'its page here; documentation',
        ...none('prov:qualifiedAttribution'),
        'prov:wasGeneratedBy': 'models that name it among what they make',
      },
    },
  },
  {
    name: 'dcat:Distribution',
    label: 'Files and links of open datasets',
    properties: {
      mandatory: { 'dcat:accessURL': 'url' },
      recommended: {
        ...none('dcatap:availability', 'dct:description'),
        'dct:format': 'format, where the European list has it',
        'dct:license': 'licence of the dataset; one that is not stated counts as none',
      },
      optional: {
        'adms:status': null,
        'dcat:accessService': 'service',
        'dcat:byteSize': 'byteSize',
        'dcat:compressFormat': null,
        'dcat:downloadURL': 'url, where it is that of a file',
        'dcat:mediaType': 'mediaType, else that of the format',
        ...none(
          'dcat:packageFormat',
          'dcat:spatialResolutionInMeters',
          'dcat:temporalResolution',
          'dcatap:applicableLegislation',
        ),
        'dct:conformsTo': 'conformsTo',
        ...none('dct:issued', 'dct:language'),
        'dct:modified': 'modified',
        'dct:rights': 'access: level of the dataset',
        'dct:title': 'title',
        ...none('foaf:page', 'odrl:hasPolicy'),
        'spdx:checksum': 'checksum',
      },
    },
  },
  {
    name: 'dcat:DataService',
    label: 'Live feeds and APIs',
    properties: {
      mandatory: {
        'dcat:endpointURL': 'endpoint, where it is open; else its page here',
        'dct:title': 'title',
      },
      recommended: {
        'dcat:contactPoint': 'contact, else that of the publisher',
        'dcat:endpointDescription': 'descriptionFile, else documentation',
        'dcat:keyword': 'keywords',
        'dcat:servesDataset': 'serves',
        'dcat:theme': 'themes',
        'dct:conformsTo': 'protocol',
        'dct:publisher': 'the folder of the entry',
      },
      optional: {
        'dcat:landingPage': 'landingPage',
        'dcatap:applicableLegislation': null,
        'dct:accessRights': 'access: level',
        'dct:description': 'description, else summary',
        'dct:format': null,
        'dct:license': 'licence; one that is not stated counts as none',
      },
    },
  },
  {
    name: 'dcat:DatasetSeries',
    label: 'Series',
    properties: {
      mandatory: {
        'dct:title': 'title',
        'dct:description': 'description, else summary',
        [`${INVERSE}dcat:inSeries`]: 'inSeries of its datasets',
      },
      recommended: {
        'dcat:contactPoint': 'contact, else that of the publisher',
        'dct:publisher': 'the folder of the entry',
      },
      optional: {
        'dcatap:applicableLegislation': null,
        'dct:accrualPeriodicity': 'frequency',
        ...none('dct:issued', 'dct:modified', 'dct:spatial', 'dct:temporal'),
      },
    },
  },
  {
    name: 'dcat:CatalogRecord',
    label: 'Records, not what they describe',
    properties: {
      mandatory: { 'dct:modified': HISTORY, 'foaf:primaryTopic': 'the record' },
      recommended: {
        'adms:status': HISTORY,
        'dct:conformsTo': 'the profile',
        'dct:issued': HISTORY,
      },
      optional: {
        'dct:description': null,
        'dct:language': SITE,
        ...none('dct:source', 'dct:title'),
      },
    },
  },
  {
    name: 'dcat:Catalog',
    label: 'The register',
    inParts: true,
    properties: {
      mandatory: { 'dct:title': SITE, 'dct:description': SITE, 'dct:publisher': SITE },
      recommended: {
        'dcat:themeTaxonomy': SITE,
        'dct:issued': HISTORY,
        'dct:language': SITE,
        'dct:license': SITE,
        'dct:modified': HISTORY,
        'dct:spatial': SITE,
        'foaf:homepage': SITE,
      },
      optional: {
        'dcat:catalog': null,
        'dcat:dataset': 'its datasets',
        'dcat:record': 'its records',
        'dcat:service': 'its live feeds and APIs',
        ...none('dcatap:applicableLegislation', 'dct:creator', 'dct:hasPart', 'dct:rights'),
      },
    },
  },
  {
    name: 'foaf:Agent',
    label: 'Publishers',
    properties: {
      mandatory: { 'foaf:name': 'name' },
      recommended: { 'dct:type': 'kind' },
      optional: {},
    },
  },
  {
    name: 'dct:LicenseDocument',
    label: 'Licences',
    properties: {
      mandatory: {},
      recommended: { 'dct:type': 'attribution, where the licence is an open one' },
      optional: {},
    },
  },
  {
    name: 'dct:Location',
    label: 'Places and boxes',
    properties: {
      mandatory: {},
      recommended: { 'dcat:bbox': 'bbox', 'dcat:centroid': null },
      optional: { 'locn:geometry': null },
    },
  },
  {
    name: 'dct:PeriodOfTime',
    label: 'Periods',
    properties: {
      mandatory: {},
      recommended: { 'dcat:startDate': 'start', 'dcat:endDate': 'end' },
      optional: { 'time:hasBeginning': null, 'time:hasEnd': null },
    },
  },
];
