import type { Catalogue, DatasetRecord, ListedRecord } from '../core/derive/catalogue.ts';

/** Texts that end, open or order something in one of the formats that outputs are written in. */
export const HOSTILE_TEXTS: readonly string[] = [
  `"quoted" 'and' \\ back\\"slashed`,
  '</script><script>alert(1)</script><!--',
  ']]> <![CDATA[ <?xml version="1.0"?> &amp; &lt; &undefined;',
  'line\nfeed\r\ncarriage\rreturn\ttab',
  "=cmd|'/c calc'!A1",
  '\u202Eright to left\u202C \u200Bzero \uFEFFmark',
  'half a pair \uD800 and another \uDC00 one',
  'control \u0000 \u0001 \u0008 \u000B \u001F \u007F \u0085 \uFFFE \uFFFF characters',
  '""" """ \'\'\' \\u0041 \\U00000041 @en ^^xsd:date',
  '<https://example.org/> a dcat:Dataset . # comment',
  '{"@id": "https://example.org/", "@context": "https://example.org/context"}',
];

const HOSTILE_ADDRESSES: readonly string[] = [
  'javascript:alert(1)',
  'https://example.org/a b',
  'https://example.org/"><script>',
  'https://example.org/> a <https://example.org/b',
  'https://user:secret@example.org/',
  'data:text/html,x',
];

/** A catalogue with a dataset for each hostile text, in every field of words, past all checks. */
export function withHostileRecords(catalogue: Catalogue): Catalogue {
  const model = [...catalogue.datasets.values()].find(
    ({ fields }) => fields.access.level === 'open',
  )!;
  const made = HOSTILE_TEXTS.map((text, index): DatasetRecord => hostile(model, text, index));
  const listed: ListedRecord[] = [...catalogue.listed, ...made];
  const datasets = new Map([
    ...catalogue.datasets,
    ...made.map((record) => [record.id, record] as const),
  ]);
  return { ...catalogue, datasets, listed };
}

function hostile(model: DatasetRecord, text: string, index: number): DatasetRecord {
  const address = HOSTILE_ADDRESSES[index % HOSTILE_ADDRESSES.length]!;
  const id = `${model.id.split('/')[0]}/hostile-${index}`;
  return {
    ...model,
    id,
    key: `datasets/${id}`,
    path: `/datasets/${id}/`,
    fields: {
      ...model.fields,
      title: text,
      summary: text,
      description: text,
      keywords: [text],
      attribution: text,
      limitations: text,
      version: text,
      contact: { name: text, email: `${text}@example.org`, url: address },
      provenance: { method: text, derivedFrom: [address] },
      landingPage: address,
      sameAs: [address],
      documentation: [{ title: text, url: address }],
      identifiers: [{ scheme: text, value: text }],
      usedBy: [{ title: text, url: 'https://example.org/use', kind: 'paper' }],
      issued: text,
      modified: text,
      coverage: { places: [text], period: { start: text, end: text }, bbox: [NaN, 0, 1, Infinity] },
      distributions: [
        { title: text, url: address, format: 'csv' },
        {
          title: text,
          url: 'https://example.org/data.csv',
          format: text,
          mediaType: text,
          modified: text,
          checksum: { algorithm: 'sha256', value: text },
          conformsTo: address,
        },
      ],
    },
  };
}
