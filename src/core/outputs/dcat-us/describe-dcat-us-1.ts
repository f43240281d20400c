import type { AccessLevel } from '../../model/access-level.ts';
import type { AgentFacts, DatasetFacts, DistributionFacts } from '../../describe/facts.ts';
import { prune } from '../prune.ts';
import { firstDay, lastDay } from '../whole-days.ts';
import { dateOf, mailboxOf, UNKNOWN_TYPE } from './known-values.ts';
import { repeatInterval } from './repeat-interval.ts';

type Thing = Record<string, unknown>;

const LEVELS: Readonly<Record<AccessLevel, string>> = {
  open: 'public',
  shared: 'restricted public',
  restricted: 'restricted public',
  closed: 'non-public',
};

/** Limits of the schema that catalog.data.gov applies. */
const LONGEST = { description: 10_000, rights: 255 };

/** The form of a media type that the schema takes. */
const MEDIA_TYPE = /^[-\w]+\/[-\w]+(?:\.[-\w]+)*(?:\+[-\w]+)?$/;

/** A dataset in the terms of https://resources.data.gov/resources/dcat-us/ (1.1). @param language BCP 47 */
export function describeDcatUs1(facts: DatasetFacts, language: string): Thing {
  const { access, contact, licence, publisher, keywords, themes, documentation } = facts;
  return prune({
    '@type': 'dcat:Dataset',
    identifier: facts.iri,
    title: facts.title,
    description: clip(facts.description, LONGEST.description),
    keyword: keywords.length > 0 ? keywords : themes.map(({ label }) => label),
    modified: modifiedOf(facts),
    issued: dateOf(facts.issued),
    publisher: organisation(publisher),
    contactPoint: {
      '@type': 'vcard:Contact',
      fn: contact?.name ?? publisher.name,
      hasEmail: mailboxOf(contact?.email),
    },
    accessLevel: LEVELS[access.level],
    rights: access.explanation === undefined ? undefined : clip(access.explanation, LONGEST.rights),
    license: licence?.iri,
    spatial: spatialOf(facts),
    temporal: temporalOf(facts),
    accrualPeriodicity: rhythmOf(facts),
    language: [language],
    theme: [...new Set(themes.map(({ label }) => label))],
    landingPage: facts.landingPage ?? facts.page,
    references: [...new Set(documentation.map(({ url }) => url))],
    distribution: [
      ...facts.distributions.map(distribution),
      ...facts.services.flatMap(({ title, endpoint }) =>
        endpoint === undefined
          ? []
          : { '@type': 'dcat:Distribution', title, accessURL: endpoint, format: 'API' },
      ),
    ],
  });
}

function distribution(file: DistributionFacts): Thing {
  const { title, url, kind, format, mediaType, conformsTo } = file;
  const isFile = kind === 'file';
  const typed = mediaType !== undefined && MEDIA_TYPE.test(mediaType);
  return prune({
    '@type': 'dcat:Distribution',
    title,
    ...(isFile ? { downloadURL: url } : { accessURL: url }),
    mediaType: typed ? mediaType : isFile ? UNKNOWN_TYPE : undefined,
    format: format.label,
    conformsTo,
  });
}

function organisation({ name }: AgentFacts): Thing {
  return { '@type': 'org:Organization', name };
}

/**
 * When the data changed; the schema takes the rhythm of data that is kept up to date in its place. Where neither is
 * known the entry's own date is the best answer to "how old is this?".
 */
function modifiedOf(facts: DatasetFacts): string | undefined {
  const known = dateOf(facts.modified);
  if (known !== undefined) return known;
  const rhythm = repeatInterval(facts.frequency);
  if ('interval' in rhythm) return rhythm.interval;
  return dateOf(facts.issued) ?? facts.record.modified;
}

function rhythmOf({ frequency }: DatasetFacts): string | undefined {
  const rhythm = repeatInterval(frequency);
  if ('interval' in rhythm) return rhythm.interval;
  if (rhythm.word === 'continual') return 'R/PT1S';
  return rhythm.word === 'irregular' ? 'irregular' : undefined;
}

function spatialOf({ bbox, places }: DatasetFacts): string | undefined {
  if (bbox?.every(Number.isFinite)) return bbox.join(',');
  return places.length === 0 ? undefined : places.map(({ label }) => label).join('; ');
}

/**
 * The schema takes closed intervals only, and its pattern wants both ends with the same precision: where they differ,
 * the first and the last day are written.
 */
function temporalOf({ period }: DatasetFacts): string | undefined {
  const start = dateOf(period?.start);
  const end = dateOf(period?.end);
  if (start === undefined || end === undefined) return undefined;
  return start.length === end.length ? `${start}/${end}` : `${firstDay(start)}/${lastDay(end)}`;
}

/** Cuts at a whole character. */
function clip(text: string, length: number): string {
  return text.length <= length
    ? text
    : `${text
        .slice(0, length - 1)
        .toWellFormed()
        .replace(/\uFFFD$/, '')}…`;
}
