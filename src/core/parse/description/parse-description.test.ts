import { describe, expect, it } from 'vitest';
import { parseDescription } from './parse-description.ts';

const json = (value: unknown, name = 'gauges.openapi.json') =>
  parseDescription({ file: `services/acme/${name}`, text: JSON.stringify(value) });
const operations = (value: unknown, name?: string) => json(value, name).description?.operations;
const openapi = (paths: object, more: object = {}) => ({ openapi: '3.1.0', paths, ...more });

describe('parseDescription', () => {
  it('lists the operations of an OpenAPI document with their parameters', () => {
    const found = operations(
      openapi(
        {
          '/stations/{id}': {
            parameters: [
              { name: 'id', in: 'path', required: true, description: 'Of the path' },
              { name: 'lang', in: 'query' },
            ],
            get: {
              summary: 'One station',
              parameters: [
                { $ref: '#/components/parameters/from~1to' },
                { name: 'id', in: 'path', required: true, description: 'Of the operation' },
              ],
            },
            delete: { description: 'Takes it\naway', deprecated: true },
          },
          'x-extension': { get: {} },
        },
        {
          components: { parameters: { 'from/to': { name: 'from', in: 'query', required: false } } },
        },
      ),
    );
    expect(found).toEqual([
      {
        method: 'GET',
        path: '/stations/{id}',
        summary: 'One station',
        isDeprecated: false,
        parameters: [
          { name: 'id', place: 'path', isRequired: true, description: 'Of the operation' },
          { name: 'lang', place: 'query', isRequired: false, description: '' },
          { name: 'from', place: 'query', isRequired: false, description: '' },
        ],
      },
      expect.objectContaining({ method: 'DELETE', summary: 'Takes it away', isDeprecated: true }),
    ]);
  });

  it('reads YAML, Swagger 2, and AsyncAPI of both ages from the side of the caller', () => {
    const yaml = parseDescription({
      file: 'services/acme/gauges.openapi.yaml',
      text: 'openapi: 3.0.3\npaths:\n  /levels:\n    get:\n      summary: Levels\n',
    });
    expect(yaml.description?.operations.map(({ path }) => path)).toEqual(['/levels']);
    expect(operations({ swagger: '2.0', paths: { '/a': { get: {} } } })).toHaveLength(1);
    const three = operations(
      {
        asyncapi: '3.0.0',
        channels: {
          levels: { address: 'levels/{id}', parameters: { id: { description: 'Gauge' } } },
        },
        operations: {
          onLevel: { action: 'send', channel: { $ref: '#/channels/levels' }, summary: 'New' },
        },
      },
      'gauges.asyncapi.json',
    );
    expect(three).toMatchObject([
      { method: 'LISTEN', path: 'levels/{id}', summary: 'New', parameters: [{ name: 'id' }] },
    ]);
    const two = operations(
      { asyncapi: '2.6.0', channels: { levels: { subscribe: {}, publish: { summary: 'Set' } } } },
      'gauges.asyncapi.json',
    );
    expect(two?.map(({ method }) => method)).toEqual(['LISTEN', 'SEND']);
  });

  it('keeps to what a page has room for, and counts the rest', () => {
    const paths = Object.fromEntries(
      Array.from({ length: 250 }, (_, index) => [
        `/${index}`,
        { get: { summary: 'x'.repeat(9999) } },
      ]),
    );
    const { description } = json(openapi(paths));
    expect(description?.operations).toHaveLength(200);
    expect(description?.more).toBe(50);
    expect(description?.operations[0]?.summary).toHaveLength(300);
  });

  it('survives any document', () => {
    const hostile = openapi({
      '/a': {
        get: { summary: 7, parameters: 'x' },
        put: null,
        post: { parameters: [null, 7, { name: [] }, { $ref: 'https://elsewhere.example/p' }] },
      },
      '/b': { $ref: '#/paths/~1b' },
      '/c': { $ref: '#/__proto__/toString' },
      '/d': [],
      '/constructor': { get: { summary: '<img src=x>\u202E\u0000 end' } },
    });
    const text = JSON.stringify(hostile).replace('"/d"', '"__proto__":{"get":{}},"/d"');
    const { description } = parseDescription({ file: 'services/a/b.openapi.json', text });
    expect(description?.operations.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /a',
      'POST /a',
      'PUT /a',
      'GET /constructor',
    ]);
    expect(description?.operations.at(-1)?.summary).toBe('<img src=x> end');
    for (const paths of [null, [], 'x', 7])
      expect(operations({ openapi: '3.1.0', paths })).toEqual([]);
  });

  it('says what is wrong with a broken copy, and where', () => {
    const codes = (name: string, text: string): string[] =>
      parseDescription({ file: `services/acme/${name}`, text }).problems.map(({ code, line }) =>
        `${code} ${line ?? ''}`.trim(),
      );
    expect(codes('a.openapi.json', '{"openapi": ')).toEqual(['file/not-json']);
    expect(codes('a.openapi.json', '[]')).toEqual(['file/not-description']);
    expect(codes('a.asyncapi.json', '{"openapi":"3.1.0"}')).toEqual(['file/not-description']);
    expect(codes('a.openapi.yaml', 'openapi: 3.1.0\npaths: &a {}\n')).toEqual(['yaml/anchor 2']);
    expect(codes('a.openapi.json', '['.repeat(200_000))).toEqual(['file/not-json']);
  });
});
