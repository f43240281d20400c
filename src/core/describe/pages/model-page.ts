import { recordPlace } from './record-place.ts';
import { hostOf } from '../../model/https-url.ts';
import { schemaAt } from '../../schema/schema-at.ts';
import { KINDS, STATES } from '../../words/site-words.ts';
import type { SourceFacts } from '../facts.ts';
import type { ModelFacts, TransparencyFacts } from '../work-facts.ts';
import { chainGroups, sourceLinks } from './chain-section.ts';
import { documentationSection } from './documentation-section.ts';
import { factRows } from './fact-rows.ts';
import {
  date,
  fact,
  muted,
  outside,
  publisherPage,
  quote,
  strong,
  termLink,
  titleLink,
  words,
} from './inlines.ts';
import type { Fact, RecordPageModel, Section } from './page-model.ts';
import type { PageSource, RecordExtras } from './page-source.ts';
import { descriptionSection, textSection } from './text-section.ts';
import {
  decisionItems,
  goneNotice,
  groupsSection,
  linksSection,
  sameAsItems,
  workAside,
  workFacts,
} from './work-parts.ts';

/** Describes the page of a model. */
export function modelPage(
  facts: ModelFacts,
  source: PageSource,
  extras: RecordExtras,
): RecordPageModel {
  const { path, title, summary, status, sameAs } = facts;
  return {
    path,
    title,
    ...recordPlace(facts),
    kicker: KINDS.model.one,
    summary,
    head: [
      ...(status === 'current' ? [] : [words('notice', strong(`${STATES[status]}.`))]),
      ...goneNotice(facts.inputs.map(({ record }) => record)),
    ],
    facts: workFacts(facts, modelFacts(facts, source.catalogue.settings.language)),
    sections: [
      ...textSection('purpose', 'What it is for', facts.purpose),
      ...chainSection(facts),
      ...descriptionSection('About the model', facts),
      ...textSection('method', 'How it works', facts.method, 'markdown'),
      ...textSection('validation', 'How it was checked', facts.validation),
      ...textSection('limitations', 'What it cannot tell you', facts.limitations, 'markdown'),
      ...linksSection('decisions', 'Decisions that used it', decisionItems(facts.decisions)),
      ...(facts.transparency ? [transparencySection(facts.transparency)] : []),
      ...documentationSection(facts.documentation),
      ...linksSection('same-as', 'Also listed at', sameAsItems(sameAs)),
    ],
    aside: workAside(facts, source, extras),
  };
}

function modelFacts(facts: ModelFacts, language: string): Fact[] {
  const { code, landingPage, licenceTerm, nextReview, scenarios } = facts;
  return [
    ...factRows(facts, language),
    ...(scenarios
      ? [{ label: 'Scenarios', values: scenarios.map((scenario) => [quote(scenario)]) }]
      : []),
    ...fact('Licence', licenceTerm && termLink(licenceTerm)),
    ...fact('Code', code ? outside(hostOf(code), code) : undefined),
    ...fact('Next review', nextReview ? date(nextReview) : undefined),
    ...fact('At the publisher', landingPage ? publisherPage(landingPage) : undefined),
  ];
}

/** What it reads, what it makes, and who uses that: as a drawing and as lists. */
function chainSection({ chain, inputs, outputs, reach, title }: ModelFacts): Section[] {
  const sections = groupsSection('chain', 'What it reads, what it makes, and who uses that', [
    ['It reads', sourceLinks(inputs)],
    ['It makes', sourceLinks(outputs)],
    [
      'Made with its results',
      reach.map(({ record, through }) => [
        titleLink(record),
        muted(' (through ', titleLink(through), ')'),
      ]),
    ],
    ...chainGroups({ ...chain, madeBy: [] }),
  ]);
  const users = [...chain.insights, ...chain.communities, ...reach.map(({ record }) => record)];
  const columns = {
    ...{ reads: inputs.map(nameOf), name: title, makes: outputs.map(nameOf) },
    users: users.map((record) => record.title),
  };
  return sections.map((section) => ({
    ...section,
    blocks: [{ is: 'chain', columns }, ...section.blocks],
  }));
}

/** A source elsewhere is known by its host. */
const nameOf = ({ iri, record }: SourceFacts): string => record?.title ?? hostOf(iri);

/** The record of an algorithmic tool, under the names of its standard. */
function transparencySection({ url, published, says }: TransparencyFacts): Section {
  return {
    id: 'transparency',
    title: 'Transparency record',
    blocks: [
      words(undefined, outside(`Read the whole record at ${hostOf(url)}`, url)),
      {
        is: 'facts',
        facts: [
          ...fact('Published', published === undefined ? undefined : date(published)),
          ...Object.entries(says).map(([name, text]) => ({
            label: labelOf(name),
            values: [[quote(text)]],
          })),
        ],
      },
    ],
  };
}

const labelOf = (name: string): string =>
  String(schemaAt('model.schema.json', ['transparency', name])?.['title'] ?? name);
