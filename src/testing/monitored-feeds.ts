import type { IncomingMessage, ServerResponse } from 'node:http';

import type { Catalogue, ServiceRecord } from '../core/derive/catalogue.ts';
import type { DataService, Distribution } from '../core/generated/types.ts';

/** A clock that moves only when it is told to. */
export interface TestClock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  set(milliseconds: number): void;
}

/** A clock; sleeping and slow servers move it on, and nobody really waits. */
export function startClock(milliseconds: number): TestClock {
  let time = milliseconds;
  return {
    now: () => time,
    async sleep(more) {
      time += more;
    },
    set(next) {
      time = next;
    },
  };
}

/** What one feed does at a request. */
export type Behaviour = (
  response: ServerResponse,
  about: { readonly clock: TestClock; readonly count: number; readonly request: IncomingMessage },
) => void;

/** Answers with JSON. */
export function sendJson(response: ServerResponse, value: unknown, headers: object = {}): void {
  response
    .writeHead(200, { 'content-type': 'application/json; charset=utf-8', ...headers })
    .end(JSON.stringify(value));
}

/** A page that keeps programs out. */
export function sendWall(response: ServerResponse, status = 200): void {
  response
    .writeHead(status, { 'content-type': 'text/html' })
    .end('<!doctype html><title>Just a moment...</title><p>Verifying you are human.');
}

/** Readings of a gauge, as of so many milliseconds ago. */
export function readings(clock: TestClock, age = 0): object {
  const dateTime = new Date(clock.now() - age).toISOString();
  return { items: [{ dateTime, value: 3.2, station: { name: 'Tower Pier' } }] };
}

/** The catalogue with these services in place of its services, at paths of a server. */
export function withServices(
  catalogue: Catalogue,
  origin: string,
  services: Readonly<Record<string, Partial<DataService>>>,
): Catalogue {
  const [known] = catalogue.services.values();
  const records = Object.entries(services).map(([slug, fields]): [string, ServiceRecord] => {
    const id = `${known!.publisher.id}/${slug}`;
    const probe = {
      url: `${origin}/${slug}`,
      mediaType: 'application/json',
      expect: ['/items/0/value'],
      timestamp: '/items/0/dateTime',
    };
    const promise = { freshness: 'PT1M', latency: 'PT2S' };
    const data = {
      ...known!.fields,
      access: { level: 'open' as const },
      probe,
      promise,
      ...fields,
    };
    return [id, { ...known!, id, key: `services/${id}`, fields: data }];
  });
  return { ...catalogue, services: new Map(records) };
}

/** The catalogue with one open dataset only, `borough/trees`, that gives these files. */
export function withLinks(
  catalogue: Catalogue,
  distributions: readonly Distribution[],
  fields: object = {},
): Catalogue {
  const id = 'borough/trees';
  const record = catalogue.datasets.get(id)!;
  const data = { ...record.fields, distributions: [...distributions], ...fields };
  return { ...catalogue, datasets: new Map([[id, { ...record, fields: data }]]) };
}

/** A file that a dataset gives. */
export function file(url: string, format = 'csv'): Distribution {
  return { title: 'File', url, format };
}
