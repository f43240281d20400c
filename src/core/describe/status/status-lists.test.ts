import { describe, expect, it } from 'vitest';
import { loadCatalogueFixture } from '../../../testing/catalogue-fixture.ts';
import { serviceEvidence } from '../../../testing/evidence-fixture.ts';
import { outputContextOf } from '../../../testing/output-context.ts';
import type { Catalogue } from '../../derive/catalogue.ts';
import type { RegisterFacts } from '../register-facts.ts';
import type { Evidence, LinkEvidence, ServiceEvidence } from '../../model/evidence.ts';
import { describeStatus } from '../../outputs/api/describe-status.ts';
import { searchFeeds } from '../../explore/search/search-feeds.ts';
import { computeLinkHealth } from './compute-link-health.ts';
import { feedOfRecord, lastCheck, listFeeds } from './list-feeds.ts';

const small = await loadCatalogueFixture();
const [service] = small.services.values();
const dataset = [...small.datasets.values()].find(
  ({ fields }) => fields.access.level === 'open' && fields.distributions?.some(({ url }) => url),
)!;
const urls = dataset.fields.distributions!.flatMap(({ url }) => url ?? []);

/** The small catalogue with evidence, and with a service that is not open. */
function withEvidence(
  services: readonly ServiceEvidence[],
  links: readonly Partial<LinkEvidence>[] = [],
): Catalogue {
  const evidence: Evidence = {
    services: new Map(services.map((one) => [one.id, one])),
    links: new Map(
      links.map((link) => [
        link.url!,
        {
          state: 'works',
          since: '2026-11-01T00:00:00Z',
          checked: '2026-11-20T00:00:00Z',
          interval: 'P7D',
          ...link,
        } as LinkEvidence & { interval: string },
      ]),
    ),
  };
  const closed = {
    ...service!,
    id: 'borough/closed-api',
    fields: { ...service!.fields, title: 'Closed API', access: { level: 'restricted' } },
  } as typeof service & {};
  const services_ = new Map([...small.services, [closed.id, closed]]);
  return { ...small, services: services_, listed: [...small.listed, closed], evidence };
}

/** What is said of a catalogue, and what was seen of it. */
const read = (catalogue: Catalogue): [facts: RegisterFacts, evidence: Evidence] => [
  outputContextOf(catalogue).facts,
  catalogue.evidence,
];

describe('listFeeds', () => {
  it('puts what is wrong first, and those that nobody checked before those that are up', () => {
    const both = [
      serviceEvidence(service!.id),
      serviceEvidence('borough/closed-api', { state: 'stale' }),
    ];
    const ids = (catalogue: Catalogue): string[] =>
      listFeeds(...read(catalogue)).map(({ record, state }) => `${record.id} ${state}`);
    expect(ids(withEvidence(both))).toEqual([`borough/closed-api stale`, `${service!.id} up`]);
    expect(ids(withEvidence(both.slice(0, 1)))).toEqual([
      'borough/closed-api unchecked',
      `${service!.id} up`,
    ]);
  });

  it('says of a dataset the worst of its feeds, and nothing of one whose feeds nobody checked', () => {
    const fed = small.datasets.get(service!.serves[0]!)!;
    const record = { ...fed, services: [service!.id, 'borough/closed-api'] };
    const catalogue = withEvidence([
      serviceEvidence(service!.id),
      serviceEvidence('borough/closed-api', { state: 'down' }),
    ]);
    const [facts, seen] = read(catalogue);
    expect(feedOfRecord(facts.of(record), seen)?.state).toBe('down');
    expect(feedOfRecord(facts.of(record), withEvidence([]).evidence)).toBeUndefined();
    expect(feedOfRecord(facts.series[0]!, seen)).toBeUndefined();
  });

  it('knows the last check', () => {
    expect(lastCheck([])).toBeUndefined();
    expect(lastCheck([{ checked: '2026-01-02' }, { checked: '2026-01-03' }])).toBe('2026-01-03');
  });
});

describe('computeLinkHealth', () => {
  it('counts each address once, names faults with their records, and counts what nobody checked', () => {
    const [health] = computeLinkHealth(
      ...read(withEvidence([], [{ url: urls[0]!, state: 'broken' }])),
    );
    expect(health?.counts.broken).toBe(1);
    expect(health?.checked).toBe('2026-11-20T00:00:00Z');
    expect(health?.faults[0]).toMatchObject({ evidence: { url: urls[0], interval: 'P7D' } });
    const [none] = computeLinkHealth(...read(small));
    expect(none?.counts).toMatchObject({ broken: 0, works: 0 });
    expect(none?.counts.unchecked).toBeGreaterThan(0);
    expect(none?.checked).toBeUndefined();
  });
});

describe('searchFeeds', () => {
  it('holds records with a checked feed only', () => {
    expect(searchFeeds(...read(small))).toEqual({});
    const feeds = searchFeeds(
      ...read(withEvidence([serviceEvidence(service!.id, { state: 'slow' })])),
    );
    expect(feeds[service!.path]).toEqual([
      'Slow',
      'Was slow',
      'fair',
      '2026-11-23T08:00:00Z',
      '2026-11-23T10:00:00Z',
    ]);
    expect(feeds[small.datasets.get(service!.serves[0]!)!.path]?.[0]).toBe('Slow');
  });
});

describe('describeStatus', () => {
  it('tells no address of a service that is not open, and no sample of any', () => {
    const secret = 'https://secret.example.org/';
    const more = {
      movedTo: secret,
      sample: {
        taken: '2026-11-23T08:00:00Z',
        mediaType: 'text/plain',
        text: 'x',
        shortened: false,
      },
    };
    const status = describeStatus(
      ...read(
        withEvidence([
          serviceEvidence(service!.id, more),
          serviceEvidence('borough/closed-api', more),
        ]),
      ),
    ) as { services: ServiceEvidence[]; unchecked: string[] };
    expect(status.services.map(({ id, movedTo }) => [id, movedTo])).toEqual([
      ['borough/closed-api', undefined],
      [service!.id, secret],
    ]);
    expect(JSON.stringify(status)).not.toContain('"sample"');
    expect(status.unchecked).toEqual([]);
  });
});
