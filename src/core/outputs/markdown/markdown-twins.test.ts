import MarkdownIt from 'markdown-it';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadCatalogueFixture } from '../../../testing/catalogue-fixture.ts';
import type { Catalogue, DatasetRecord } from '../../derive/catalogue.ts';
import { NO_HISTORY } from '../../derive/history.ts';
import { withFacts } from '../with-facts.ts';
import type { OutputContext } from '../output.ts';
import { recordYaml } from '../render-record-yaml.ts';
import { markdownTwins } from './markdown-twins.ts';
import { renderRecordTwin } from './render-record-twin.ts';

const SITE = 'https://data.example.org';
const contextOf = (catalogue: Catalogue): OutputContext =>
  withFacts({
    catalogue,
    history: NO_HISTORY,
    texts: new Map(),
    absolute: (path) => `${SITE}${path}`,
    sha256: () => '',
  });

describe('the Markdown twins of a small catalogue', () => {
  let catalogue: Catalogue;
  let files: ReadonlyMap<string, string>;
  beforeAll(async () => {
    catalogue = await loadCatalogueFixture();
    const outputs = [...markdownTwins(() => [recordYaml]).render(contextOf(catalogue))];
    files = new Map(outputs.map(({ path, content }) => [path, content as string]));
    expect(files.size).toBe(outputs.length);
  });

  it('lead to one another, and nowhere that is not there', () => {
    const lost: string[] = [];
    for (const [path, text] of files) {
      for (const [, link] of text.matchAll(/\(https:\/\/data\.example\.org\/([^)]*index\.md)\)/g)) {
        // The family that counts what records say writes the twin of that page too.
        if (!files.has(link!) && link !== 'developers/coverage/index.md')
          lost.push(`${path}: ${link}`);
      }
    }
    expect(lost).toEqual([]);
  });

  it('describe every family', () => {
    expect(files.get('developers/index.md')).toContain('/datasets/{publisher}/{slug}.yaml');
  });

  it('leave no place to fill in', () => {
    for (const [path, text] of files) expect(text.includes('{props'), path).toBe(false);
  });

  it('say nothing of drafts', () => {
    const drafts = [...catalogue.datasets.values()].filter(
      ({ fields }) => fields.status === 'draft',
    );
    expect(drafts).not.toEqual([]);
    for (const { fields, path } of drafts) {
      for (const text of files.values()) {
        expect(text).not.toContain(fields.title);
        expect(text).not.toContain(path);
      }
    }
  });

  it('say of a record what its entry says, in front matter too', () => {
    const record = catalogue.listed.find(({ kind }) => kind === 'dataset') as DatasetRecord;
    const text = files.get(`datasets/${record.id}/index.md`)!;
    expect(parse(text.split('\n---\n')[0]!)).toMatchObject({
      title: record.fields.title,
      id: record.id,
      url: `${SITE}${record.path}`,
      access: record.fields.access.level,
      status: record.fields.status,
    });
    expect(text).toContain(record.fields.summary);
    expect(text).toContain(record.publisher.fields.name);
  });

  it('keep their structure with any text of a publisher', () => {
    const record = catalogue.listed.find(
      ({ kind, fields }) =>
        kind === 'dataset' && 'access' in fields && fields.access.level !== 'open',
    ) as DatasetRecord;
    const hostile = [
      '# Heading\n\n- item\n\n```\n````\n~~~\n---\n',
      '</script><img src=x onerror=alert(1)>',
      '](https://evil.example/) [x](javascript:alert(1))',
      '\n\n> quote\n\n| a | b |\n| - | - |\n\n[ref]: https://evil.example/',
      '`` ` `` www.evil.example https://evil.example &copy; <https://evil.example>',
      ']]> \u202e\u0000\ud800 =cmd() $x$',
    ];
    const harmless = skeleton(twinWith(record, 'harmless'));
    expect(harmless.length).toBeGreaterThan(50);
    for (const text of hostile) expect(skeleton(twinWith(record, text))).toEqual(harmless);
  });

  function twinWith(record: DatasetRecord, text: string): string {
    const context = contextOf(catalogue);
    const altered: DatasetRecord = {
      ...record,
      publisher: { ...record.publisher, fields: { ...record.publisher.fields, name: text } },
      fields: {
        ...record.fields,
        title: text,
        summary: text,
        description: text,
        keywords: [text],
        answers: [text],
        limitations: text,
        version: text,
        modified: text,
        attribution: text,
        provenance: { method: text, derivedFrom: [text] },
        columns: [{ name: text, title: text, unit: text, description: text, values: [text] }],
        coverage: { places: [text], period: { start: text }, granularity: text, boundaries: text },
        documentation: [{ title: text, url: text }],
        usedBy: [{ title: text, url: text, kind: 'app' }],
        contact: { name: text, email: text, url: text },
        access: {
          level: 'restricted',
          reason: text,
          explanation: text,
          lawfulBasis: text,
          request: { decidedBy: text, cost: text, url: text, email: text, steps: [text] },
        },
      },
    };
    return renderRecordTwin(context.facts.of(altered), context).content as string;
  }
});

/** The kinds of elements of a Markdown text, in order, without what stands in them. */
function skeleton(text: string): string[] {
  const markdown = new MarkdownIt({ html: true, linkify: true });
  const body = text.slice(text.indexOf('\n---\n') + 5);
  return markdown
    .parse(body, {})
    .flatMap(({ type, tag, info, children }) => [
      `${type} ${tag} ${info}`,
      ...(children ?? [])
        .map((child) => `- ${child.type}`)
        .filter((line) => line !== '- text' && line !== '- text_special'),
    ]);
}
