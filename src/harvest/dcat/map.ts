import { asObject, textOf, valueAt, type JsonObject } from '../json-values.ts';
import { wordSet } from '../../core/model/word-set.ts';
import { makeRecord } from '../make-record.ts';
import { notARecord } from '../map-object.ts';
import { matchPlace } from '../normalise/places.ts';
import { isThemeName } from '../normalise/themes.ts';
import type { MapContext, Protocol } from '../protocol.ts';
import { isAddress } from '../read-documents.ts';
import type { SourceWords } from '../source-words.ts';
import {
  addressOf,
  allWordsAt,
  iriAndName,
  iriOf,
  nameOf,
  valuesAt,
  wordsAt,
} from './node-values.ts';
import { readDistribution } from './read-distribution.ts';
import { readPeriod, readPlaces } from './read-coverage.ts';
import {
  ADMS,
  DCAT,
  DCATAP,
  DCT,
  FOAF,
  ODRS,
  OWL,
  PROV,
  RDF,
  SCHEMA,
  SKOS,
  VCARD,
} from './terms.ts';

/** Predicates that are read here, and those that say nothing about the data. */
const READ = new Set([
  '@id',
  'record',
  ...termsIn(RDF, 'type'),
  ...termsIn(
    DCT,
    `identifier title description abstract issued modified publisher license rights accessRights accrualPeriodicity
    spatial temporal provenance creator contributor language`,
  ),
  ...termsIn(
    DCAT,
    'keyword theme distribution landingPage contactPoint version sample spatialResolutionInMeters',
  ),
  ...termsIn(FOAF, 'page isPrimaryTopicOf'),
  ...termsIn(ADMS, 'identifier version contactPoint sample status'),
  ...termsIn(SKOS, 'scopeNote'),
  ...termsIn(PROV, 'wasDerivedFrom'),
  ...termsIn(OWL, 'sameAs versionInfo'),
]);

function termsIn(namespace: string, names: string): string[] {
  return [...wordSet(names)].map((name) => `${namespace}${name}`);
}

/** Access that is not public, by the codes of the EU list and in words. */
const NOT_PUBLIC =
  /(?:^|\/)(?:NON_PUBLIC|RESTRICTED|CONFIDENTIAL|SENSITIVE)$|^(?:non-public|restricted|private|confidential)$/i;

/** Status by the codes of the EU list and of ADMS. */
const WITHDRAWN = /[/#]withdrawn$/i;
const SUPERSEDED = /[/#]deprecated$/i;

/** One dataset of a DCAT catalogue: DCAT 1 to 3, and the European profiles of them. */
export const mapDcat: Protocol['map'] = (raw, context) => {
  const node = asObject(raw.value);
  if (!node) return notARecord(raw.place, 'The record is not a node of the graph.');
  return makeRecord(readDataset(node, context), raw.place, context);
};

function readDataset(node: JsonObject, context: MapContext): SourceWords {
  const iri = iriOf(node);
  const landingPage = addressOf(valuesAt(node, `${DCAT}landingPage`)[0]);
  const [contact] = valuesAt(node, `${DCAT}contactPoint`, `${ADMS}contactPoint`);
  const [publisher] = valuesAt(node, `${DCT}publisher`);
  const distributions = valuesAt(node, `${DCAT}distribution`);
  const licences = valuesAt(node, `${DCT}license`);
  const filed = distributions.flatMap((file) => valuesAt(file, `${DCT}license`, `${DCT}rights`));
  const allRights = valuesAt(node, `${DCT}rights`);
  const attributions = allRights.flatMap((text) => wordsAt(text, `${ODRS}attributionText`) ?? []);
  // An attribution text is not a licence.
  const rights = allRights.filter((text) => valuesAt(text, `${ODRS}attributionText`).length === 0);
  const status = iriOf(valuesAt(node, `${ADMS}status`)[0]);
  const access = iriAndName(valuesAt(node, `${DCT}accessRights`));
  const closed = access.find((text) => NOT_PUBLIC.test(text));
  const isSeries = valuesAt(node, `${RDF}type`).some(
    (type) => iriOf(type) === `${DCAT}DatasetSeries`,
  );
  return {
    identifier: wordsAt(node, `${DCT}identifier`) ?? iri ?? landingPage,
    url: [iri, landingPage].find((text) => text !== undefined && isAddress(text)),
    recordIssued: dateIn(valueAt(node, 'record', 'issued')),
    recordModified: dateIn(valueAt(node, 'record', 'modified')),
    title: wordsAt(node, `${DCT}title`),
    summary: wordsAt(node, `${DCT}abstract`),
    description: wordsAt(node, `${DCT}description`, `${DCT}abstract`),
    themes: exactThemes(valuesAt(node, `${DCAT}theme`)).flatMap((theme) =>
      themeWords(theme, context),
    ),
    keywords: allWordsAt(node, `${DCAT}keyword`),
    licences: iriAndName([...licences, ...filed, ...rights]),
    attribution: attributions[0],
    issued: dateIn(valueAt(node, `${DCT}issued`)),
    modified: dateIn(valueAt(node, `${DCT}modified`)),
    frequencies: iriAndName(valuesAt(node, `${DCT}accrualPeriodicity`)),
    ...readPlaces(valuesAt(node, `${DCT}spatial`), (names) =>
      names.some((name) => matchPlace(name, context) !== undefined),
    ),
    ...readPeriod(valuesAt(node, `${DCT}temporal`)[0]),
    spatialResolution: wordsAt(node, `${DCAT}spatialResolutionInMeters`),
    distributions: distributions.map(readDistribution),
    contact: {
      name: wordsAt(contact, `${VCARD}fn`, `${VCARD}organization-name`, `${FOAF}name`),
      email:
        addressOf(valuesAt(contact, `${VCARD}hasEmail`, `${VCARD}email`, `${FOAF}mbox`)[0]) ??
        nestedMail(contact),
      url: addressOf(valuesAt(contact, `${VCARD}hasURL`, `${FOAF}page`)[0]),
    },
    organisation: isPerson(publisher) ? undefined : nameOf(publisher),
    landingPage,
    documentation: valuesAt(node, `${FOAF}page`).flatMap((page) => {
      const url = addressOf(page);
      const title = nameOf(page);
      // The record's own page is where it comes from.
      if (url === undefined || url === iri?.split('#')[0]) return [];
      return [{ url, ...(title !== url && { title }) }];
    }),
    sameAs: valuesAt(node, `${OWL}sameAs`).flatMap((same) => addressOf(same) ?? []),
    identifiers: valuesAt(node, `${ADMS}identifier`).flatMap((other) => {
      const value = nameOf(other);
      return value === undefined
        ? []
        : [{ scheme: wordsAt(other, `${ADMS}schemaAgency`) ?? 'Other', value }];
    }),
    version: wordsAt(node, `${DCAT}version`, `${OWL}versionInfo`, `${ADMS}version`),
    method: allWordsAt(node, `${DCT}provenance`)
      .filter((text) => !isAddress(text))
      .join(' '),
    derivedFrom: valuesAt(node, `${PROV}wasDerivedFrom`).flatMap(
      (origin) => addressOf(origin) ?? [],
    ),
    limitations: allWordsAt(node, `${SKOS}scopeNote`).join(' '),
    withdrawn: status?.match(WITHDRAWN) ? (wordsAt(node, `${SKOS}changeNote`) ?? '') : undefined,
    refused: refusalOf(closed, isSeries, status),
    unmapped: unmappedOf(node, access),
  };
}

/** Themes from the source's own list come beside those of a common list, and are more specific. */
function exactThemes(themes: readonly unknown[]): unknown[] {
  const broader = new Set(
    themes.flatMap((theme) => valuesAt(theme, `${SKOS}broadMatch`).map(iriOf)),
  );
  return themes.filter((theme) => !broader.has(iriOf(theme)));
}

/** The name alone where the register has that theme; else anything that may be known. */
function themeWords(theme: unknown, context: MapContext): string[] {
  const name = nameOf(theme);
  if (name !== undefined && isThemeName(name, context)) return [name];
  return iriAndName([theme]);
}

function refusalOf(
  closed: string | undefined,
  isSeries: boolean,
  status: string | undefined,
): SourceWords['refused'] {
  if (isSeries)
    return {
      code: 'not-a-dataset',
      reason: 'The record is a series; only datasets are harvested.',
    };
  if (status !== undefined && SUPERSEDED.test(status)) {
    return {
      code: 'not-current',
      reason: 'The source says that it was replaced.',
    };
  }
  if (closed === undefined) return undefined;
  return { code: 'not-public', reason: `The source says that access is "${closed}".` };
}

/** Other predicates by the last part of their IRI, with the names of what they point to. */
function unmappedOf(node: JsonObject, access: readonly string[]): Record<string, unknown> {
  const others = Object.entries(node).filter(([predicate]) => !READ.has(predicate));
  return {
    accessRights: access.filter((text) => !/PUBLIC$/i.test(text)).join(' | '),
    ...Object.fromEntries(
      others.map(([predicate, values]) => [
        shortName(predicate),
        iriAndName(Array.isArray(values) ? (values as unknown[]) : [values]).join(' | '),
      ]),
    ),
  };
}

/** A name that several vocabularies have gets the vocabulary's name as a prefix. */
function shortName(predicate: string): string {
  const name = predicate.split(/[/#]/).at(-1)!;
  const prefix = predicate.startsWith(DCATAP)
    ? 'dcatap.'
    : predicate.startsWith(SCHEMA)
      ? 'schema.'
      : '';
  return `${prefix}${name}`;
}

function dateIn(values: unknown): string | undefined {
  return textOf(Array.isArray(values) ? valueAt(values[0], '@value') : undefined);
}

/** vCard 2006 puts the mailbox one node deeper. */
function nestedMail(contact: unknown): string | undefined {
  return addressOf(
    valuesAt(valuesAt(contact, `${VCARD}hasEmail`)[0], `${VCARD}hasValue`, `${VCARD}value`)[0],
  );
}

function isPerson(agent: unknown): boolean {
  return valuesAt(agent, `${RDF}type`).some((type) => iriOf(type) === `${FOAF}Person`);
}
