import type { ChangeEvent } from '../derive/history.ts';
import type { ListedRecord } from '../derive/catalogue.ts';
import type { Coverage, Link } from '../generated/types.ts';
import { describeContact } from './describe-agent.ts';
import type { FactSource } from './fact-source.ts';
import type { CommonFacts, CoverageFacts, RecordFacts } from './facts.ts';
import { nameThing } from './iris.ts';
import { safeLinks, safeUrl, safeUrls } from './safe-url.ts';

/** What datasets, services and series have in common. */
export function describeCommon(record: ListedRecord, source: FactSource): CommonFacts {
  const { id, kind, path, data, publisher } = record;
  const { absolute } = source;
  const documentation: readonly Link[] | undefined = data.documentation;
  const contact = describeContact(data.contact ?? publisher.data.contact);
  return {
    id,
    iri: nameThing(absolute, path, kind),
    page: absolute(path),
    title: data.title,
    summary: data.summary,
    description: data.description ?? data.summary,
    themes: data.themes.map(source.theme),
    keywords: data.keywords ?? [],
    publisher: source.agent(publisher),
    ...(contact && { contact }),
    ...safeUrl('landingPage', data.landingPage),
    documentation: safeLinks(documentation),
    sameAs: safeUrls(data.sameAs),
    identifiers: data.identifiers ?? [],
    record: describeRecord(record, source),
  };
}

/** Where and when the data applies. */
export function describeCoverage(
  coverage: Coverage | undefined,
  source: FactSource,
): CoverageFacts {
  const { places = [], bbox, period } = coverage ?? {};
  return {
    places: places.map(source.place),
    ...(bbox && { bbox }),
    ...(period && (period.start ?? period.end) !== undefined && { period }),
  };
}

/** The day on which a record came is known only where the whole history is. */
function describeRecord({ key, lastChange }: ListedRecord, { history }: FactSource): RecordFacts {
  const events = history.byRecord.get(key) ?? [];
  const oldest: ChangeEvent | undefined = history.complete ? events.at(-1) : undefined;
  const issued = oldest?.types.includes('new') ? oldest.time.slice(0, 10) : undefined;
  return {
    ...(issued !== undefined && { issued }),
    ...(issued !== undefined && { changeType: events.length === 1 ? 'created' : 'updated' }),
    ...(lastChange && { modified: lastChange.date.slice(0, 10) }),
  };
}
