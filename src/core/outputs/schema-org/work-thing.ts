import type { WorkFacts } from '../../describe/listed-facts.ts';
import type { InsightFacts, ModelFacts } from '../../describe/work-facts.ts';
import { prune } from '../prune.ts';
import {
  commonThing,
  keywordsOf,
  organisationThing,
  placeThings,
  reference,
  type Thing,
} from './thing.ts';

/** What schema.org calls each form of insight. */
const FORMS: Readonly<Record<InsightFacts['form'], string>> = {
  analysis: 'Article',
  dashboard: 'CreativeWork',
  map: 'Map',
  tool: 'WebApplication',
  paper: 'ScholarlyArticle',
};

/** Describes a model, an insight or a community. */
export function workThing(facts: WorkFacts): Thing {
  return prune({
    ...commonThing(typeOf(facts), facts),
    description: facts.description,
    keywords: keywordsOf(facts),
    publisher: organisationThing(facts.publisher, facts.contact),
    ...own(facts),
  });
}

function typeOf(facts: WorkFacts): string {
  if (facts.kind === 'insight') return FORMS[facts.form];
  return facts.kind === 'model' ? 'SoftwareApplication' : 'CreativeWork';
}

function own(facts: WorkFacts): Thing {
  switch (facts.kind) {
    case 'model':
      return modelThing(facts);
    case 'insight':
      return insightThing(facts);
    case 'community':
      return {
        about: { '@type': 'Question', name: facts.question },
        expires: facts.until,
        spatialCoverage: placeThings(facts),
        discussionUrl: facts.meet?.url,
      };
  }
}

/** Software is a creative work: it may say what it is based on and what it covers. */
function modelThing(facts: ModelFacts): Thing {
  return {
    applicationCategory: 'Model',
    license: facts.licence?.url,
    creativeWorkStatus: facts.status,
    isBasedOn: facts.inputs.map(({ iri }) => iri),
    workExample: facts.outputs.flatMap(({ record }) => (record ? [reference(record)] : [])),
    softwareHelp: facts.documentation.map(({ title, url }) => ({
      '@type': 'CreativeWork',
      name: title,
      url,
    })),
    spatialCoverage: placeThings(facts),
  };
}

function insightThing(facts: InsightFacts): Thing {
  const { answers, finding, form, link, models, published, uses } = facts;
  return {
    abstract: finding,
    headline: FORMS[form].endsWith('Article') ? facts.title : undefined,
    about: answers?.map((name) => ({ '@type': 'Question', name })),
    datePublished: published,
    mainEntityOfPage: facts.page,
    sameAs: [...(link === undefined ? [] : [link]), ...facts.sameAs],
    isBasedOn: [...uses, ...models].map(reference),
    spatialCoverage: placeThings(facts),
  };
}
