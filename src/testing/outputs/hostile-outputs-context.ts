import type { Catalogue, DataRecord } from '../../core/derive/catalogue.ts';
import { deriveCatalogue } from '../../core/derive/derive-catalogue.ts';
import type { ChangeEvent } from '../../core/derive/history.ts';
import { identifyFile, type Entry, type EntryKind } from '../../core/model/entry.ts';
import type { OutputContext } from '../../core/outputs/output.ts';
import { renderEntryYaml } from '../../core/contribute/render-entry-yaml.ts';
import { checkCity } from '../city.ts';
import { HOSTILE_URLS, LEAK } from '../hostile.ts';
import { hostileValue, type Kept } from '../hostile-value.ts';
import {
  hostileAccess,
  hostileAgreement,
  hostileClosedDataset,
  hostileDataset,
  hostileRequest,
  hostileSeries,
  hostileService,
} from '../hostile-entries.ts';
import { outputContextOf } from '../output-context.ts';

const NOT_OPEN = ['shared', 'restricted', 'closed'] as const;

/**
 * What outputs are rendered from when every text of the register is one of `texts`, checked by nobody. The city lends
 * its vocabularies and its settings.
 * @param texts one publisher and one series for each, and one open and one other dataset and service
 */
export async function hostileContext(texts: readonly string[]): Promise<OutputContext> {
  const { register: city } = await checkCity();
  const register = { ...city, ...EMPTY() };
  const files = new Map<string, string>();
  const put = (kind: EntryKind, file: string, fields: object): void => {
    const identity = identifyFile(file)!;
    const entries = register[kind] as Map<string, Entry>;
    entries.set(identity.id, { ...identity, file, fields });
    files.set(file, renderEntryYaml(identity, fields));
  };
  const [publisher] = city.publisher.values();
  texts.forEach((text, index) => {
    const at = (folder: string, slug: string): string => `${folder}/hostile-${index}/${slug}.yaml`;
    const id = `hostile-${index}/record`;
    const level = NOT_OPEN[index % NOT_OPEN.length]!;
    put('publisher', `publishers/hostile-${index}.yaml`, { ...publisher!.fields, name: text });
    put('dataset', at('datasets', 'record'), {
      ...hostileDataset(text),
      modified: '2026-11-03',
      inSeries: id,
      // One file, so that its columns are those of the table.
      distributions: hostileDataset(text).distributions!.slice(-1),
    });
    put('dataset', at('datasets', 'not-open'), {
      ...hostileClosedDataset(text, level),
      status: index % 2 === 0 ? 'current' : 'withdrawn',
      withdrawalReason: text,
    });
    put('service', at('services', 'record'), { ...hostileService(text), serves: [id] });
    put('service', at('services', 'not-open'), {
      ...hostileService(text),
      // Always with a way in, so that the questions of a request carry every text.
      access: hostileAccess(text, index % 2 === 0 ? 'shared' : 'restricted'),
      endpoint: `${LEAK}endpoint`,
    });
    put('agreement', `agreements/hostile-${index}.yaml`, hostileAgreement(text));
    put('series', at('series', 'record'), hostileSeries(text));
    const work = (kind: EntryKind, kept: Kept): object =>
      hostileValue(`${kind}.schema.json`, { text, address: HOSTILE_URLS[0], number: 0 }, kept);
    const own = { '/themes/0': 'transport', '/inputs/0': id, '/outputs/0': id, '/uses/0': id };
    put('model', at('models', 'record'), work('model', own));
    put(
      'insight',
      `insights/hostile-${index}/index.mdx`,
      work('insight', { ...own, '/publisher': `hostile-${index}`, '/models/0': id }),
    );
    const needs = [{ text, dataset: id }, { text, request: `hostile-${index}` }, { text }];
    put(
      'community',
      `communities/hostile-${index}.yaml`,
      work('community', { ...own, '/convener': `hostile-${index}`, '/needs': needs }),
    );
    put('use', `uses/2026/hostile-${index}.yaml`, work('use', { '/data/0': id }));
    put(
      'request',
      `requests/hostile-${index}.yaml`,
      hostileRequest(text, index % 2 === 0 ? 'answered' : 'refused', id),
    );
    // The schema keeps such files out of the register, so they have no text that could be published.
    files.delete(at('datasets', 'not-open'));
    files.delete(at('services', 'not-open'));
  });
  const catalogue = deriveCatalogue(register);
  // Of data alone: lists of changes end after so many, and every text should be in them.
  const events = recordsOfData(catalogue).map(({ key, fields }): ChangeEvent => ({
    key,
    title: fields.title,
    time: '2026-11-03T09:30:00Z',
    commit: '0123456789abcdef0123456789abcdef01234567',
    file: `${key}.yaml`,
    isGone: false,
    themes: [],
    types: ['words'],
    details: [fields.title],
  }));
  // Two changes each: a record that only came has no page of its changes.
  const byRecord = new Map(
    events.map((event) => [event.key, [event, { ...event, types: ['new'] as const }]] as const),
  );
  return outputContextOf(catalogue, { complete: true, events, byRecord }, files);
}

const recordsOfData = ({ datasets, services, series }: Catalogue): DataRecord[] => [
  ...datasets.values(),
  ...services.values(),
  ...series.values(),
];

/** Nothing that belongs to the city. */
const EMPTY = () => ({
  publisher: new Map<string, Entry<'publisher'>>(),
  dataset: new Map<string, Entry<'dataset'>>(),
  service: new Map<string, Entry<'service'>>(),
  series: new Map<string, Entry<'series'>>(),
  model: new Map<string, Entry<'model'>>(),
  insight: new Map<string, Entry<'insight'>>(),
  community: new Map<string, Entry<'community'>>(),
  use: new Map<string, Entry<'use'>>(),
  agreement: new Map<string, Entry<'agreement'>>(),
  request: new Map<string, Entry<'request'>>(),
  harvested: new Map<string, Entry<'harvested'>>(),
});
