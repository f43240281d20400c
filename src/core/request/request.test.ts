import { Buffer } from 'node:buffer';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { loadCatalogueFixture } from '../../testing/catalogue-fixture.ts';
import { HOSTILE_TEXTS } from '../../testing/hostile.ts';
import { outputContextOf } from '../../testing/output-context.ts';
import type { DatasetRecord } from '../derive/catalogue.ts';
import type { DatasetFacts } from '../describe/facts.ts';
import { describeRequest } from './describe-request.ts';
import { describeRequestFacts } from './describe-request-facts.ts';
import { listQuestions, QUESTION_RULES } from './questions.ts';
import { renderQuestions } from '../outputs/markdown/render-request-questions.ts';
import { renderRequestMail } from './render-request-mail.ts';
import { renderRequestMarkdown } from './render-request-markdown.ts';
import type { RequestFacts } from './request-facts.ts';
import { requestPath } from '../describe/request-path.ts';

const catalogue = await loadCatalogueFixture();
const context = outputContextOf(catalogue);
const record = catalogue.datasets.get('borough/tenants')!;
const tenants = context.facts.of(record);

const FACTS: RequestFacts = describeRequestFacts(tenants, context.facts.about);

const asked = (changes: Partial<RequestFacts>): string[] =>
  listQuestions({ ...FACTS, ...changes }).flatMap(({ questions }) => questions.map(({ id }) => id));

/** What is said of it if its entry says something else. */
const withFields = (fields: Partial<DatasetRecord['fields']>): DatasetFacts =>
  context.facts.of({ ...record, fields: { ...record.fields, ...fields } });

const withAccess = (access: Partial<DatasetRecord['fields']['access']>): DatasetFacts =>
  withFields({ access: { ...record.fields.access, ...access } });

describe('the questions of a request', () => {
  it('have different ids and texts', () => {
    expect(new Set(QUESTION_RULES.map(({ id }) => id)).size).toBe(QUESTION_RULES.length);
    const texts = listQuestions({ ...FACTS, personalData: 'special-category' }).flatMap(
      ({ questions }) => questions.map(({ text }) => text),
    );
    expect(new Set(texts).size).toBe(texts.length);
  });

  it.each<[string, Partial<RequestFacts>, readonly string[], readonly string[]]>([
    [
      'personal data',
      { personalData: 'personal', reason: 'personal-data' },
      [
        'power',
        'gateway',
        'lawful-basis',
        'assessment',
        'role',
        'travel',
        'subjects',
        'disclosure',
      ],
      ['special-condition', 'schedule-1', 'rights', 'interests', 'harm'],
    ],
    [
      'special category data',
      { personalData: 'special-category', reason: 'personal-data' },
      ['lawful-basis', 'special-condition', 'schedule-1'],
      ['rights'],
    ],
    [
      'anonymised data',
      { personalData: 'anonymised', reason: 'statistical-confidentiality' },
      ['power', 'subjects', 'less', 'linking', 'disclosure', 'travel'],
      ['lawful-basis', 'special-condition', 'assessment', 'role'],
    ],
    [
      'figures of firms collected for statistics',
      { personalData: 'none', reason: 'statistical-confidentiality' },
      ['power', 'gateway', 'disclosure', 'travel', 'less'],
      ['lawful-basis', 'subjects', 'role', 'rights'],
    ],
    [
      'a trade secret',
      { personalData: 'none', reason: 'commercial-confidentiality', gateways: [] },
      ['rights', 'interests', 'outputs', 'disposal'],
      [
        'power',
        'gateway',
        'lawful-basis',
        'special-condition',
        'subjects',
        'role',
        'travel',
        'harm',
      ],
    ],
    [
      'pipes under the street, under an act',
      { personalData: 'none', reason: 'public-security', gateways: ['Water Industry Act 1991'] },
      ['harm', 'power', 'gateway', 'travel', 'less'],
      ['lawful-basis', 'subjects', 'rights', 'disclosure'],
    ],
    [
      'a service',
      { isService: true, personalData: 'none', reason: 'intellectual-property' },
      ['calls', 'security', 'retention'],
      ['delivery', 'format', 'how-often'],
    ],
  ])('fit %s', (_name, facts, present, absent) => {
    const ids = asked({ audiences: [], agreements: [], columns: [], ...facts });
    expect(ids).toEqual(expect.arrayContaining([...present]));
    expect(ids.filter((id) => absent.includes(id))).toEqual([]);
  });

  it('offer what the record knows: groups, terms, columns, formats and legal gateways', () => {
    const facts: Partial<RequestFacts> = {
      audiences: [{ label: 'Boroughs', condition: 'may apply' }],
      columns: [{ name: 'uprn', title: 'Address' }, { name: 'rent' }],
      formats: ['CSV'],
      gateways: ['One Act, section 1', 'Other Act'],
    };
    const all = listQuestions({ ...FACTS, ...facts }).flatMap(({ questions }) => questions);
    const find = (id: string) => all.find((question) => question.id === id)!;
    expect(find('audience').choices.map(({ label }) => label)).toEqual(['Boroughs (may apply)']);
    expect(find('columns').choices.map(({ label }) => label)).toEqual(['Address (uprn)', 'rent']);
    expect(find('terms').choices.map(({ value }) => value)).toEqual([
      'Terms for sharing tenancy records',
    ]);
    expect(find('gateway').answer).toBe('One Act, section 1\nOther Act');
    expect(find('format').hint).toContain('CSV');
    expect(asked({ audiences: [], columns: [], agreements: [] })).not.toContain('columns');
  });
});

describe('what a record offers', () => {
  it('has a page only where there is something to ask for', () => {
    expect(requestPath(tenants)).toBe('/datasets/borough/tenants/request/');
    const access = { level: 'closed', reason: 'personal-data', explanation: 'No way in.' } as const;
    expect(requestPath(withFields({ access }))).toBeUndefined();
    expect(requestPath(withAccess({ level: 'open' }))).toBeUndefined();
    for (const status of ['draft', 'withdrawn'] as const) {
      expect(requestPath(withFields({ status }))).toBeUndefined();
    }
  });

  const mailTo = (email: string): string | undefined => {
    const request = { ...record.fields.access.request!, email };
    return renderRequestMail(describeRequestFacts(withAccess({ request }), context.facts.about));
  };

  it('makes a letter to a role mailbox', () => {
    const mail = new URL(mailTo('data.access@borough.example')!);
    expect(mail.pathname).toBe('data.access@borough.example');
    expect(mail.searchParams.get('subject')).toBe(
      'Request for access: Tenancy records of the borough',
    );
    expect(mail.searchParams.get('body')).toContain(
      'https://data.example.org/register/datasets/borough/tenants/',
    );
    expect(mail.href).toContain('%0D%0A');
  });

  it.each([
    'jo.bloggs@borough.example',
    'someone@gmail.com',
    'data@borough.example?bcc=x@evil.example',
    'data@borough.example,x@evil.example',
    'data@borough.example&subject=x',
    'data@localhost',
    'data%0d%0a@borough.example',
    '"data"@borough.example',
    '',
  ])('makes no letter to %j', (email) => {
    expect(mailTo(email)).toBeUndefined();
  });

  it('shows no address that is not safe to follow', () => {
    for (const url of [
      'javascript:alert(1)',
      'http://borough.example/',
      'https://a:b@c.example/',
    ]) {
      const asked = withAccess({ request: { decidedBy: 'Panel', url } });
      expect(describeRequestFacts(asked, context.facts.about).form).toBeUndefined();
    }
  });
});

describe('a request as a document', () => {
  const answered = (text: string) =>
    describeRequest(FACTS, listQuestions(FACTS), { aims: [text], 'lawful-basis': ['6-1-e', 'no'] });

  it('says what was answered, in the words of the choices, and what was not', () => {
    const request = answered('First line\r\n\r\n  Second line ');
    const items = request.sections.flatMap(({ items: all }) => all);
    expect(items[0]!.answer).toEqual(['First line', 'Second line']);
    expect(items.find(({ question }) => question.includes('lawful basis'))!.answer).toEqual([
      'A public task: article 6(1)(e)',
    ]);
    expect(request.unanswered.map(({ id }) => id)).not.toContain('aims');
    expect(request.unanswered).toHaveLength(items.length - 2);
    expect(renderRequestMarkdown(request).match(/^\*Not answered\.\*$/gm)).toHaveLength(
      items.length - 2,
    );
  });

  it.each([
    ...HOSTILE_TEXTS,
    '# heading',
    '- item',
    '1. item',
    '12) item',
    '===',
    '---',
    '> quotation',
    '    code',
    '| a | b |',
    '![x](https://evil.example/x.png)',
    '<https://evil.example/>',
  ])('keeps %j as the text that was typed', (text) => {
    const markdown = renderRequestMarkdown(answered(text));
    const tokens = new MarkdownIt('commonmark').parse(markdown, {});
    const plain = new MarkdownIt('commonmark').parse(renderRequestMarkdown(answered('Plain')), {});
    const headings = (all: typeof tokens): string[] =>
      all.filter(({ type }) => type === 'heading_open').map(({ tag }) => tag);
    expect(headings(tokens)).toEqual(headings(plain));
    const kinds = new Set(
      tokens.flatMap(({ type, children }) => [
        type,
        ...(children ?? []).map((child) => child.type),
      ]),
    );
    const usual = new Set(
      plain.flatMap(({ type, children }) => [type, ...(children ?? []).map((child) => child.type)]),
    );
    expect([...kinds].filter((kind) => !usual.has(kind))).toEqual([]);
  });

  it('is the same questions as plain text, with the words of the record as data', () => {
    const hostile = withFields({
      title: 'A `title` <script>',
      columns: [{ name: '](https://evil.example/) # column' }],
    });
    const { content, path } = renderQuestions(hostile, context)!;
    expect(path).toBe('datasets/borough/tenants/request/questions.md');
    const text = Buffer.from(content).toString('utf8');
    for (const { questions } of listQuestions(FACTS)) {
      for (const { text: question, id } of questions) {
        if (id !== 'needed') expect(text).toContain(`### ${question}`);
      }
    }
    const html = new MarkdownIt('commonmark').render(text);
    expect(html).not.toContain('<script>');
    expect(html).not.toContain('href="https://evil.example/"');
    expect(renderQuestions(withAccess({ level: 'open' }), context)).toBeUndefined();
  });
});
