import type { CommunityRecord, ListedRecord } from '../derive/catalogue.ts';
import type { Need } from '../generated/types.ts';
import { describeCommon, describeCoverage } from './describe-common.ts';
import type { FactSource } from './fact-source.ts';
import { COMMUNITY_FIELDS } from './community-fields.ts';
import type { Evidence } from '../model/evidence.ts';
import { keyOf } from '../model/keys.ts';
import { recordAt } from './record-at.ts';
import { sameFacts } from './same-facts.ts';
import { safeLinks } from './safe-url.ts';
import type { CommunityFacts, NeedFacts } from './work-facts.ts';

/** A community: its question, and how far the register has what it needs. */
export function describeCommunityFacts(
  record: CommunityRecord,
  source: FactSource,
): CommunityFacts {
  const { fields } = record;
  const [meet] = safeLinks(fields.meet && [fields.meet]);
  return {
    kind: 'community',
    ...describeCommon(record, source),
    ...describeCoverage(fields.coverage, source),
    ...sameFacts(fields, COMMUNITY_FIELDS),
    ...(meet && { meet }),
    needs: fields.needs.map((need) => describeNeed(need, source)),
  };
}

/** The state of a need follows from its record, so that nobody has to keep it. */
function describeNeed(need: Need, source: FactSource): NeedFacts {
  const { text, request } = need;
  if (request !== undefined) return describeAsked(text, request, source);
  const kind = (['dataset', 'service', 'model'] as const).find((one) => need[one] !== undefined);
  if (kind === undefined) return { text, state: 'missing' };
  return byRecord(text, recordAt(keyOf(kind, need[kind] ?? ''), source.catalogue), source);
}

function describeAsked(text: string, id: string, source: FactSource): NeedFacts {
  const request = source.catalogue.requests.get(id);
  if (!request) return { text, state: 'gone' };
  const { path, fields } = request;
  const { answeredBy, status, title } = fields;
  if (answeredBy !== undefined) {
    return byRecord(text, recordAt(keyOf('dataset', answeredBy), source.catalogue), source);
  }
  const state = status === 'refused' ? 'missing' : 'asked';
  return { text, state, record: { title, path, page: source.absolute(path) } };
}

function byRecord(
  text: string,
  record: ListedRecord | undefined,
  { absolute, catalogue }: FactSource,
): NeedFacts {
  if (!record) return { text, state: 'gone' };
  const { path, fields } = record;
  const isWithdrawn = 'status' in fields && fields.status === 'withdrawn';
  const isGone = isWithdrawn || isDown(record, catalogue.evidence);
  return {
    text,
    state: isGone ? 'gone' : 'met',
    record: { title: fields.title, path, page: absolute(path) },
  };
}

/** Whether the last check found that nothing of it can be reached: the service, or every file that was looked at. */
function isDown(record: ListedRecord, { services, links }: Evidence): boolean {
  if (record.kind === 'service') return services.get(record.id)?.state === 'down';
  if (record.kind !== 'dataset') return false;
  const urls = (record.fields.distributions ?? []).flatMap(({ url }) => url ?? []);
  return urls.length > 0 && urls.every((url) => links.get(url)?.state === 'broken');
}
