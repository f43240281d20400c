import { createHash } from 'node:crypto';
import { deriveCatalogue } from '../../core/derive/derive-catalogue.ts';
import type { ChangeEvent } from '../../core/derive/history.ts';
import type { Access, DataService, Dataset, DatasetSeries } from '../../core/generated/types.ts';
import { emptyRegister, identifyFile, type Entry, type EntryKind } from '../../core/model/entry.ts';
import { withFacts } from '../../core/outputs/with-facts.ts';
import type { OutputContext } from '../../core/outputs/output.ts';
import { renderEntryYaml } from '../../core/contribute/render-entry-yaml.ts';
import { hostileRegister } from '../browser/hostile-register.ts';

/** Where data that is not open is said to be, by entries that no check has seen. */
export const LEAK = 'https://leak.example/';

const NOT_OPEN = ['shared', 'restricted', 'closed'] as const;
const SITE = 'https://data.example.org';

/**
 * What outputs are rendered from when every text of the register is one of `texts`, checked by nobody. The real
 * catalogue lends its vocabularies.
 * @param texts one publisher and one series for each, and one open and one other dataset and service
 */
export async function hostileContext(texts: readonly string[]): Promise<OutputContext> {
  const register = emptyRegister();
  const base = await hostileRegister(register);
  register.dataset.clear();
  const publisher = [...base.publisher.values()][0]!;
  const files = new Map<string, string>();
  const put = (kind: EntryKind, file: string, value: unknown): void => {
    const identity = identifyFile(file)!;
    (register[kind] as Map<string, Entry<EntryKind>>).set(identity.id, {
      ...identity,
      file,
      fields: value,
    } as Entry<EntryKind>);
    files.set(file, renderEntryYaml(identity, value as Record<string, unknown>));
  };
  texts.forEach((text, index) => {
    const id = `hostile-${index}/record`;
    const level = NOT_OPEN[index % NOT_OPEN.length]!;
    put('publisher', `publishers/hostile-${index}.yaml`, { ...publisher.fields, name: text });
    put('dataset', `datasets/hostile-${index}/record.yaml`, openDataset(text, index, id));
    put('dataset', `datasets/hostile-${index}/not-open.yaml`, closedDataset(text, index, level));
    put('service', `services/hostile-${index}/record.yaml`, service(text, id));
    put('service', `services/hostile-${index}/not-open.yaml`, {
      ...service(text, id),
      // Always with a way in, so that the questions of a request carry every text.
      access: {
        level: index % 2 === 0 ? 'shared' : 'restricted',
        reason: text,
        explanation: text,
        request: { decidedBy: text },
      },
      endpoint: `${LEAK}endpoint`,
    });
    put('series', `series/hostile-${index}/record.yaml`, series(text));
    // The schema keeps such files out of the register, so they have no text that could be published.
    files.delete(`datasets/hostile-${index}/not-open.yaml`);
    files.delete(`services/hostile-${index}/not-open.yaml`);
  });
  const catalogue = deriveCatalogue({
    ...base,
    publisher: register.publisher,
    dataset: register.dataset,
    service: register.service,
    series: register.series,
  });
  const events = [...catalogue.listed].map(({ key, fields }): ChangeEvent => ({
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
  return withFacts({
    catalogue,
    history: {
      complete: true,
      events,
      // Two changes each: a record that only came has no page of its changes.
      byRecord: new Map(events.map((event) => [event.key, [event, { ...event, types: ['new'] }]])),
    },
    texts: files,
    absolute: (path) => `${SITE}${path}`,
    sha256: (content) => createHash('sha256').update(content).digest('hex'),
  });
}

function openDataset(text: string, index: number, id: string): Dataset {
  return {
    ...words(text),
    status: 'current',
    access: { level: 'open' },
    licence: 'ogl-uk-3-0',
    attribution: text,
    frequency: 'annual',
    modified: '2026-11-03',
    distributions: [
      {
        title: text,
        url: `https://data.example/${index}.csv`,
        format: 'csv',
        mediaType: 'text/csv',
      },
    ],
    columns: [{ name: text, title: text, description: text, unit: text, values: [text] }],
    inSeries: id,
    version: text,
    provenance: { method: text },
    limitations: text,
    usedBy: [{ title: text, url: 'https://data.example/use', kind: 'app' }],
  };
}

function closedDataset(text: string, index: number, level: Access['level']): Dataset {
  return {
    ...words(text),
    status: index % 2 === 0 ? 'current' : 'withdrawn',
    withdrawalReason: text,
    access: {
      level,
      reason: text,
      explanation: text,
      lawfulBasis: text,
      ...(level !== 'closed' && { request: { decidedBy: text, cost: text, steps: [text] } }),
    },
    frequency: 'annual',
    distributions: [{ title: text, url: `${LEAK}${index}.csv`, format: 'csv' }],
  };
}

function service(text: string, id: string): DataService {
  return {
    ...words(text),
    status: 'live',
    protocol: 'rest',
    documentation: [{ title: text, url: 'https://data.example/docs' }],
    authentication: { method: 'none', note: text },
    rateLimit: text,
    access: { level: 'open' },
    endpoint: 'https://data.example/api',
    serves: [id],
  };
}

function series(text: string): DatasetSeries {
  return { ...words(text), frequency: 'annual' };
}

function words(text: string): {
  title: string;
  summary: string;
  description: string;
  keywords: string[];
  themes: string[];
  contact: { name: string };
  documentation: { title: string; url: string }[];
} {
  return {
    title: text,
    summary: text,
    description: text,
    keywords: [text],
    themes: ['housing'],
    contact: { name: text },
    documentation: [{ title: text, url: 'https://data.example/docs' }],
  };
}
