import type { ChangeEvent } from '../derive/history.ts';
import type { DataRecord, ListedRecord } from '../derive/catalogue.ts';
import type { Coverage, Identifier, Link } from '../generated/types.ts';
import { describeAccess } from './describe-access.ts';
import { briefRecord } from './describe-brief.ts';
import { describeChain } from './describe-chain.ts';
import { describeTerm } from './describe-term.ts';
import type { FactSource } from './fact-source.ts';
import type { CommonFacts, CoverageFacts, EntryFacts, TermsFacts } from './facts.ts';
import { safeLinks, safeUrl, safeUrls } from './safe-url.ts';

/** The fields that records of any kind may have. */
interface CommonFields {
  readonly summary: string;
  readonly description?: string;
  readonly themes: readonly string[];
  readonly keywords?: readonly string[];
  readonly landingPage?: string;
  readonly documentation?: readonly Link[];
  readonly sameAs?: readonly string[];
  readonly identifiers?: readonly Identifier[];
}

/** What records of all kinds have in common. */
export function describeCommon(record: ListedRecord, source: FactSource): CommonFacts {
  const { publisher } = record;
  const fields: CommonFields = record.fields;
  return {
    ...briefRecord(record, source.absolute),
    description: fields.description ?? fields.summary,
    isDescribed: fields.description !== undefined,
    themes: fields.themes.map(source.theme),
    keywords: fields.keywords ?? [],
    publisher: source.agent(publisher),
    ...safeUrl('landingPage', fields.landingPage),
    documentation: safeLinks(fields.documentation),
    sameAs: safeUrls(fields.sameAs),
    identifiers: fields.identifiers ?? [],
    record: describeRecord(record, source),
    chain: describeChain(record.key, source),
  };
}

/** Under what terms the data may be used, and where and when it applies. */
export function describeTerms(
  fields: Exclude<DataRecord, { kind: 'series' }>['fields'],
  source: FactSource,
): TermsFacts {
  const id = fields.licence;
  return {
    ...describeCoverage(fields.coverage, source),
    access: describeAccess(fields.access, source),
    licence: id === undefined ? undefined : source.licence(id),
    licenceTerm: id === undefined ? undefined : source.licenceTerm(id),
  };
}

/** Where and when the data applies. */
export function describeCoverage(
  coverage: Coverage | undefined,
  source: FactSource,
): CoverageFacts {
  const { places = [], bbox, period, granularity: unit, boundaries } = coverage ?? {};
  const { granularities } = source.catalogue.vocabularies;
  return {
    places: places.map(source.place),
    ...{ bbox, boundaries },
    period: period && (period.start ?? period.end) !== undefined ? period : undefined,
    granularity: unit === undefined ? undefined : describeTerm(unit, granularities.get(unit)),
  };
}

/** The day on which a record came is known only where the whole history is. */
function describeRecord(
  { key, file, lastChange }: ListedRecord,
  { history }: FactSource,
): EntryFacts {
  const events = history.byRecord.get(key) ?? [];
  const oldest: ChangeEvent | undefined = history.complete ? events.at(-1) : undefined;
  const issued = oldest?.types.includes('new') ? oldest.time.slice(0, 10) : undefined;
  const changeType = events.length === 1 ? 'created' : 'updated';
  return {
    ...{ file, issued, lastChange },
    changeType: issued === undefined ? undefined : changeType,
    modified: lastChange?.date.slice(0, 10),
  };
}
