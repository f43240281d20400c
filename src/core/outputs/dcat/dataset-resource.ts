import type { BriefFacts } from '../../describe/brief-facts.ts';
import { DATASET_FIELDS } from '../../describe/dataset-fields.ts';
import type { DatasetFacts } from '../../describe/facts.ts';
import { EU } from './authorities.ts';
import { commonProperties, coverageProperties, termsProperties } from './common-properties.ts';
import { dateLiteral } from './dates.ts';
import { distributionResource } from './distribution-resource.ts';
import { blank, iri, literal, resource, type Resource } from './graph.ts';
import { plainProperties } from './plain-properties.ts';
import { policyResource } from './policy-resource.ts';
import { documentOf, type SharedResources } from './shared-resources.ts';

/** A model at work. */
function activityOf({ iri: name, title }: BriefFacts, text: SharedResources['text']): Resource {
  return resource(name, ['prov:Activity'], { 'rdfs:label': text(title) });
}

const STATUS: Readonly<Record<DatasetFacts['status'], string>> = {
  draft: `${EU}dataset-status/DEVELOP`,
  current: `${EU}dataset-status/COMPLETED`,
  superseded: `${EU}dataset-status/DEPRECATED`,
  withdrawn: `${EU}dataset-status/WITHDRAWN`,
};

/** A dataset as DCAT 3 and DCAT-AP 3.0.1 describe it; what is not known is left out. */
export function datasetResource(facts: DatasetFacts, shared: SharedResources): Resource {
  const { text, authority, brief } = shared;
  const { frequency, method, series, version, previousVersion, replacedBy } = facts;
  return resource(facts.iri, ['dcat:Dataset', 'dcat:Resource'], {
    ...commonProperties(facts, shared),
    'dct:language': shared.language,
    'dct:issued': dateLiteral(facts.issued),
    'dct:modified': dateLiteral(facts.modified),
    'dct:accrualPeriodicity': authority(frequency.standard, 'dct:Frequency'),
    ...coverageProperties(facts, shared),
    ...plainProperties(facts, DATASET_FIELDS),
    ...termsProperties(facts, shared),
    'odrl:hasPolicy': policyResource(facts, shared),
    'adms:status': authority(STATUS[facts.status], 'skos:Concept'),
    'dcat:version': literal(version),
    'dcat:previousVersion': previousVersion && brief('dcat:Dataset', previousVersion),
    'dct:isReplacedBy': replacedBy && brief('dcat:Dataset', replacedBy),
    'dct:replaces': facts.replaces.map((other) => brief('dcat:Dataset', other)),
    'dcat:inSeries': series && brief('dcat:DatasetSeries', series),
    'prov:wasDerivedFrom': facts.derivedFrom.map((from) => iri(from.iri)),
    'dct:provenance':
      method === undefined
        ? undefined
        : blank('dct:ProvenanceStatement', { 'rdfs:label': text(method) }),
    'skos:scopeNote': text(facts.limitations),
    'dct:isReferencedBy': [
      ...facts.usedBy.map(({ url, title }) => documentOf(url, text(title))),
      ...facts.chain.insights.map(({ page, title }) => documentOf(page, text(title))),
    ],
    'prov:wasGeneratedBy': facts.chain.madeBy.map((model) => activityOf(model, text)),
    'prov:wasUsedBy': facts.chain.readBy.map((model) => activityOf(model, text)),
    'dcat:distribution': facts.distributions.map((file) =>
      distributionResource(file, facts, shared),
    ),
  });
}
