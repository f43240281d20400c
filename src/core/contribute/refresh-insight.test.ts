import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';

import { checkCity } from '../../testing/city.ts';
import {
  INSIGHT_EXTRACT,
  INSIGHT_SOURCE,
  insightFiles,
  pinText,
} from '../../testing/insight-fixture.ts';
import type { InsightContent } from '../insight/insight-content.ts';
import type { Register } from '../model/entry.ts';
import { checkInsights } from '../validate/check-insights.ts';
import { refreshInsight, type RefreshedInsight } from './refresh-insight.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const CSV = 'insights/cycling/counts.csv';
const YAML = 'insights/cycling/counts.yaml';

let register: Register;
beforeAll(async () => {
  ({ register } = await checkCity());
});

function refresh(source: string, pin = pinText(), extract = INSIGHT_EXTRACT): RefreshedInsight {
  const { texts, beside } = insightFiles({ pin, extract });
  const content: InsightContent = checkInsights(texts, beside, { register }).contents.get(
    'cycling',
  )!;
  return refreshInsight('cycling', content, {
    sources: new Map([['counts', { text: source, sha256: sha256(source), bytes: source.length }]]),
    pinTexts: new Map([[YAML, pin]]),
    today: '2026-11-28',
    sha256,
  });
}

const pinned = (): string =>
  pinText(undefined, {
    sourceSha256: sha256(INSIGHT_SOURCE),
    sourceBytes: String(INSIGHT_SOURCE.length),
  });

describe('refreshInsight', () => {
  it('makes the extract from the publisher’s file, and notes its hash the first time', () => {
    const { extracts, files, sentences } = refresh(INSIGHT_SOURCE);
    expect(extracts).toEqual([{ name: 'counts', verdict: 'source', rows: [] }]);
    expect(sentences).toEqual([]);
    expect(files.map(({ file }) => file)).toEqual([YAML]);
    expect(files[0]?.text).toContain(`sourceSha256: ${sha256(INSIGHT_SOURCE)}\n`);
    expect(files[0]?.text).toContain('accessed: "2026-11-28"');
  });

  it('writes nothing where the source has not changed', () => {
    const [first] = refresh(INSIGHT_SOURCE).files;
    expect(refresh(INSIGHT_SOURCE, first!.text).files).toEqual([]);
    expect(refresh(INSIGHT_SOURCE, pinned())).toMatchObject({
      extracts: [{ verdict: 'same' }],
      files: [],
    });
  });

  it('tells rows and sentences that a changed source changes, and writes extract and pin', () => {
    const { extracts, files, sentences } = refresh(
      INSIGHT_SOURCE.replace('1460', '1461'),
      pinned(),
    );
    expect(extracts).toEqual([
      {
        ...{ name: 'counts', verdict: 'numbers' },
        rows: [{ line: 4, before: '2024, North, 1460', after: '2024, North, 1461' }],
      },
    ]);
    expect(sentences).toEqual([
      {
        line: 5,
        before: 'In 2024, 1,460 people cycled in the north.',
        after: 'In 2024, 1,461 people cycled in the north.',
      },
    ]);
    const extract = INSIGHT_EXTRACT.replace('1460', '1461');
    expect(files[0]).toEqual({ file: CSV, text: extract });
    expect(files[1]?.text).toContain(`extractSha256: ${sha256(extract)}\n`);
  });

  it('keeps the comments of the pin', () => {
    const { files } = refresh(INSIGHT_SOURCE, `# Counted in May.\n${pinText()}`);
    expect(files[0]?.text).toContain('# Counted in May.\n');
  });

  it('leaves an extract without a recipe to people, and says so', () => {
    const pin = pinText().replace(/recipe:[^]*$/, '');
    expect(refresh(INSIGHT_SOURCE, pin)).toMatchObject({
      extracts: [{ verdict: 'by-hand', rows: [] }],
      files: [],
    });
    const compared = `${pin}sourceSha256: ${'a'.repeat(64)}\n`;
    expect(refresh(INSIGHT_SOURCE, compared)).toMatchObject({
      extracts: [{ verdict: 'by-hand' }],
      files: [],
    });
  });

  it('says which operation does not fit a source that has other columns', () => {
    expect(() => refresh(INSIGHT_SOURCE.replace('Area', 'Borough'))).toThrow(
      'counts: Operation 1 (rename): there is no column “Area”. The columns are “Year”, “Borough”',
    );
    expect(() => refresh('<!doctype html><html></html>')).toThrow(
      'counts: The source is not a table',
    );
  });
});
