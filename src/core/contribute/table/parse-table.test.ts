import { describe, expect, it } from 'vitest';

import { identifyFile } from '../../model/entry.ts';
import { validateSchema } from '../../validate/validate-schema.ts';
import { describeForm } from '../form/describe-form.ts';
import { LONGEST_TABLE, MOST_ROWS, parseTable } from './parse-table.ts';
import { renderTableTemplate } from './render-table-template.ts';
import { listTableColumns } from './table-columns.ts';

const SCHEMA = 'dataset.schema.json';
const columns = listTableColumns(describeForm(SCHEMA, { terms: () => [] }));
const parse = (text: string): ReturnType<typeof parseTable> => parseTable(text, columns);

describe('listTableColumns', () => {
  it('leaves out what only people who edit the file know how to say', () => {
    const names = columns.map(({ name }) => name);
    expect(names).toContain('title');
    expect(names).not.toContain('overlayOf');
    expect(names.some((name) => name.startsWith('pinned'))).toBe(false);
  });
});

describe('parseTable', () => {
  it('makes one entry of each row', () => {
    const { rows, problems, headers } = parse(
      [
        '\ufeffpublisher,Title,themes,access.level,distributions.1.title,distributions.2.title,distributions.2.byteSize,columns.1.key',
        'acme,"Roads, all of them",transport; environment,open,CSV,Map,"1,200",yes',
        '',
        'acme,Trees,,,,Only the second,,no',
      ].join('\r\n'),
    );
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      {
        number: 2,
        publisher: 'acme',
        slug: 'roads-all-of-them',
        value: {
          title: 'Roads, all of them',
          themes: ['transport', 'environment'],
          access: { level: 'open' },
          distributions: [{ title: 'CSV' }, { title: 'Map', byteSize: 1200 }],
          columns: [{ key: true }],
        },
      },
      {
        number: 3,
        publisher: 'acme',
        slug: 'trees',
        value: { title: 'Trees', distributions: [{ title: 'Only the second' }] },
      },
    ]);
    expect(headers.get('/distributions/1/byteSize')).toBe('distributions.2.byteSize');
  });

  it.each([';', '\t'])('takes %j between cells', (delimiter) => {
    const { rows } = parse(`publisher${delimiter}title\nacme${delimiter}Roads`);
    expect(rows[0]).toMatchObject({ publisher: 'acme', value: { title: 'Roads' } });
  });

  it('says what is wrong with the table', () => {
    expect(parse('').problems[0]!.words).toMatch(/at least one row/);
    expect(parse('title\nRoads').problems[0]!.words).toMatch(/`publisher` is missing/);
    expect(parse('publisher,colour\nacme,red').problems[0]!.words).toMatch(/no field `colour`/);
    expect(parse('publisher,title,title\na,b,c').problems[0]!.words).toMatch(/twice/);
    expect(parse('publisher,title\na,b,c').problems[0]).toMatchObject({ number: 2 });
    expect(parse('publisher,title\na,"b').problems[0]!.words).toMatch(/quotation mark/);
    expect(parse(`publisher,title\n${'a,b\n'.repeat(MOST_ROWS + 1)}`)).toMatchObject({
      rows: { length: MOST_ROWS },
      problems: [{ words: expect.stringContaining('Split') as unknown }],
    });
    expect(parse('x'.repeat(LONGEST_TABLE + 1)).problems[0]!.words).toMatch(/larger than/);
  });

  it('cannot be led into a prototype or a huge list by a header', () => {
    const { rows, problems } = parse(
      'publisher,__proto__.polluted,constructor.prototype.polluted,columns.99999999.name\na,1,2,3',
    );
    expect(problems).toHaveLength(3);
    expect(rows[0]!.value).toEqual({});
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('takes off the apostrophe that guards against formulas', () => {
    expect(parse("publisher,title\na,'=SUM(A1)").rows[0]!.value).toEqual({ title: '=SUM(A1)' });
  });
});

describe('renderTableTemplate', () => {
  it('is a table that can be read, with an example that fits the schema', () => {
    const { rows, problems } = parse(renderTableTemplate(SCHEMA, columns));
    expect(problems).toEqual([]);
    expect(rows).toHaveLength(1);
    const { publisher, slug, value } = rows[0]!;
    expect(identifyFile(`datasets/${publisher}/${slug}.yaml`)).toBeDefined();
    expect(validateSchema(SCHEMA, value)).toEqual([]);
  });
});
