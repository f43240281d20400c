import { beforeAll, describe, expect, it } from 'vitest';
import { deriveCatalogue } from '../derive/derive-catalogue.ts';
import type { Dataset } from '../generated/types.ts';
import { NO_EVIDENCE } from '../model/evidence.ts';
import type { Register } from '../model/entry.ts';
import { checkCity } from '../../testing/city.ts';
import { describeRegister } from './describe-register.ts';
import { insightPage } from './pages/insight-page.ts';
import { modelPage } from './pages/model-page.ts';
import { needsSummary } from './pages/needs-summary.ts';
import type { RegisterFacts } from './register-facts.ts';

const COUNTS = 'rivermouth/cycle-counts-2025';

const factsOf = (register: Register): RegisterFacts =>
  describeRegister(deriveCatalogue(register), (path) => `https://data.example.org${path}`);

/** The city after one of its datasets was changed. */
function withDataset(register: Register, id: string, fields: Partial<Dataset>): Register {
  const entry = register.dataset.get(id)!;
  const changed = { ...entry, fields: { ...entry.fields, ...fields } };
  return { ...register, dataset: new Map([...register.dataset, [id, changed]]) };
}

describe('what is made of data', () => {
  let city: Register;
  let facts: RegisterFacts;
  beforeAll(async () => {
    ({ register: city } = await checkCity());
    facts = factsOf(city);
  });

  it('is named on the data that it uses, in both directions', () => {
    const { chain } = facts.datasets.find(({ id }) => id === COUNTS)!;
    expect(chain.readBy.map(({ key }) => key)).toEqual(['models/rivermouth-transit/journeys']);
    expect(chain.insights.map(({ key }) => key)).toEqual([
      'insights/cycling-counted',
      'insights/cycling-in-rivermouth',
      'insights/cycling-in-the-north',
    ]);
    expect(chain.communities.map(({ key }) => key)).toEqual(['communities/safer-cycling']);
  });

  it('leads from a model through what it makes to those who use that, without the model', () => {
    const model = facts.models.find(({ id }) => id === 'rivermouth-transit/journeys')!;
    expect(model.reach.map(({ record, through }) => [record.key, through.key])).toEqual([
      ['models/mill-university/quiet-streets', 'datasets/rivermouth-transit/journeys-by-line'],
    ]);
  });

  it('knows the state of each need by its record', () => {
    const { needs } = facts.communities[0]!;
    expect(needs.map(({ state }) => state)).toEqual([
      ...['met', 'gone', 'met', 'met', 'asked', 'met', 'missing'],
    ]);
    expect(needsSummary(needs, 'en-GB')).toBe(
      '4 of 7 needs met; 1 asked for; 1 that no record meets; 1 no longer met',
    );
  });

  it('says so in the same build when data is withdrawn: the community, the insight and the model', () => {
    const withdrawn = withDataset(city, COUNTS, { status: 'withdrawn' });
    const now = factsOf(withdrawn);
    const source = {
      catalogue: deriveCatalogue(withdrawn),
      history: { complete: false, events: [], byRecord: new Map() },
      facts: now,
      absolute: (path: string) => path,
    };
    expect(now.communities[0]!.needs[0]!.state).toBe('gone');
    const model = now.models.find(({ id }) => id === 'rivermouth-transit/journeys')!;
    const insight = now.insights.find(({ id }) => id === 'cycling-in-rivermouth')!;
    for (const { head } of [
      modelPage(model, source, { forms: [] }),
      insightPage(insight, source, { forms: [] }),
    ]) {
      expect(JSON.stringify(head)).toContain('Made from data that is withdrawn:');
    }
  });

  it('flips a need when its request is closed, without a change of the community', () => {
    const request = city.request.get('public-toilets')!;
    const answered = { ...request.fields, status: 'answered' as const, answeredBy: COUNTS };
    const closed = new Map([...city.request, [request.id, { ...request, fields: answered }]]);
    const refused = { ...request.fields, status: 'refused' as const };
    const turned = new Map([...city.request, [request.id, { ...request, fields: refused }]]);
    const stateIn = (register: Register) => factsOf(register).communities[0]!.needs[4]!.state;
    expect(stateIn(city)).toBe('asked');
    expect(stateIn({ ...city, request: closed })).toBe('met');
    expect(stateIn({ ...city, request: turned })).toBe('missing');
  });

  it('shows a need as no longer met while nothing of its record can be reached', () => {
    const since = '2026-11-20T03:00:00Z';
    const check = { since, checked: since, interval: 'PT1H', days: [] };
    const down = { id: 'rivermouth/counts-api', state: 'down' as const, ...check };
    const evidence = { ...NO_EVIDENCE, services: new Map([[down.id, down]]) };
    const seen = describeRegister(deriveCatalogue(city, { evidence }), (path) => path);
    expect(facts.communities[0]!.needs[2]!.state).toBe('met');
    expect(seen.communities[0]!.needs[2]!.state).toBe('gone');
  });

  it('says of an insight that it could not be reached', () => {
    const url = 'https://www.example.org/cycling-in-rivermouth';
    const day = '2026-11-20T03:00:00Z';
    const broken = { url, state: 'broken' as const, since: day, checked: day, interval: 'P7D' };
    const evidence = { ...NO_EVIDENCE, links: new Map([[url, broken]]) };
    const catalogue = deriveCatalogue(city, { evidence });
    const insight = facts.insights.find(({ link }) => link === url)!;
    const history = { complete: false, events: [], byRecord: new Map() };
    const source = { catalogue, history, facts, absolute: (path: string) => path };
    expect(JSON.stringify(insightPage(insight, source, { forms: [] }).head)).toContain(
      'It could not be reached at the last check.',
    );
  });

  it('does not lead to drafts', () => {
    const draft = factsOf(withDataset(city, COUNTS, { status: 'draft' }));
    const insight = draft.insights.find(({ id }) => id === 'cycling-in-rivermouth')!;
    expect(insight.uses.map(({ id }) => id)).toEqual(['rivermouth/counts-api']);
    expect(draft.communities[0]!.needs[0]!.state).toBe('gone');
  });
});
