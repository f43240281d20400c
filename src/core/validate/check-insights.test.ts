import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';

import { checkCity } from '../../testing/city.ts';
import {
  INSIGHT_EXTRACT,
  INSIGHT_TEXT,
  insightFiles,
  pinText,
} from '../../testing/insight-fixture.ts';
import type { Register } from '../model/entry.ts';
import { messages } from '../report/messages/index.ts';
import { checkInsights } from './check-insights.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

let register: Register;
beforeAll(async () => {
  ({ register } = await checkCity());
});

/** `code file:line:column`. */
function found(change: Parameters<typeof insightFiles>[0]): string[] {
  const { texts, beside } = insightFiles(change);
  return checkInsights(texts, beside, { register, sha256 }).problems.map(
    ({ code, file, line, column }) =>
      `${code} ${file.replace('insights/cycling/', '')}:${line}:${column}`,
  );
}

const text = (from: string, to: string): { text: string } => ({
  text: INSIGHT_TEXT.replace(from, to),
});
const pin = (changes: Record<string, string>): { pin: string } => ({
  pin: pinText(undefined, changes),
});

describe('checkInsights', () => {
  it('finds nothing in a sound insight, and reads all of it', () => {
    const { texts, beside } = insightFiles();
    const { contents, problems } = checkInsights(texts, beside, { register, sha256 });
    expect(problems).toEqual([]);
    const content = contents.get('cycling');
    expect(content?.body.blocks.map(({ is }) => is)).toEqual([
      'paragraph',
      'chart',
      'heading',
      'note',
      'table',
    ]);
    expect(content?.extracts.get('counts')?.table.rows).toHaveLength(4);
  });

  it.each([
    [
      'a changed digit',
      { extract: INSIGHT_EXTRACT.replace('1460', '1461') },
      'insight/extract-changed counts.csv:1:1',
    ],
    ['an empty hash', pin({ extractSha256: '""' }), 'insight/not-pinned counts.csv:1:1'],
    ['a person', pin({ granularity: 'person' }), 'insight/too-fine counts.yaml:8:14'],
    ['a household', pin({ granularity: 'household' }), 'insight/too-fine counts.yaml:8:14'],
    ['an address', pin({ granularity: 'address' }), 'insight/too-fine counts.yaml:8:14'],
    [
      'a closed licence',
      pin({ licence: 'other-closed' }),
      'insight/licence-not-open counts.yaml:5:10',
    ],
    ['an unknown licence', pin({ licence: 'mine' }), 'reference/unknown-licence counts.yaml:5:10'],
    [
      'a closed source',
      pin({ from: '\n  dataset: rivermouth/raw-counter-pulses' }),
      'insight/source-not-open counts.yaml:2:12',
    ],
    [
      'an unknown source',
      pin({ from: '\n  dataset: rivermouth/nothing' }),
      'reference/unknown-dataset counts.yaml:2:12',
    ],
    [
      'an operation that is not there',
      pin({ recipe: '\n  - run: rm' }),
      'schema/unknown-property counts.yaml:10:10',
    ],
    [
      'no alternative',
      text(' alt="Two lines, North and South. North ends higher."', ''),
      'insight/incomplete index.mdx:9:1',
    ],
    [
      'a column that is not there',
      text('y="people"', 'y="persons"'),
      'insight/chart index.mdx:9:1',
    ],
    [
      'an extract that is not there',
      text('<Table data="counts"', '<Table data="other"'),
      'insight/no-data index.mdx:17:1',
    ],
    [
      'a value of no row',
      text('year=2024; place=North', 'year=2031; place=North'),
      'insight/value index.mdx:5:10',
    ],
    [
      'a value of two rows',
      text('year=2024; place=North', 'year=2024'),
      'insight/value index.mdx:5:10',
    ],
    ['a bare figure', text('one day in May', '1,460 people'), 'insight/bare-figure index.mdx:14:1'],
    [
      'a script',
      text('<Note>', '<script>x</script>\n\n<Note>'),
      'insight/not-allowed index.mdx:13:1',
    ],
    [
      'a ragged extract',
      { extract: `${INSIGHT_EXTRACT}2025,North\n` },
      'insight/extract-form counts.csv:6:1',
    ],
  ])('finds %s', (_, change, expected) => {
    expect(found(change)).toEqual(expect.arrayContaining([expected]));
  });

  it('wants a pin for each extract, an extract for each pin and a text for both', () => {
    const { texts, beside } = insightFiles();
    const codes = (files: typeof beside, own = texts): string[] =>
      checkInsights(own, files, { register, sha256 }).problems.map(({ code }) => code);
    expect(codes(beside.slice(0, 1))).toContain('insight/no-pin');
    expect(codes(beside.slice(1))).toContain('insight/no-extract');
    expect(codes(beside, [])).toEqual(['insight/without-text', 'insight/without-text']);
  });

  it('looks for secrets and people in texts and extracts, and names the line', () => {
    const { texts, beside } = insightFiles({
      text: INSIGHT_TEXT.replace('one day in May', 'one day. Write to jane.smith@gmail.com'),
      extract: INSIGHT_EXTRACT.replace('2024,North', '2024,AKIAIOSFODNN7EXAMPLE'),
    });
    const places = checkInsights(texts, beside, { register, sha256 })
      .problems.filter(({ code }) => code.startsWith('leak/'))
      .map(({ file, line }) => `${file.slice(-9)}:${line}`);
    expect(places).toEqual(expect.arrayContaining(['index.mdx:14', 'ounts.csv:4']));
  });

  it('has words for every problem', () => {
    for (const [code, message] of Object.entries(messages)) {
      if (!code.startsWith('insight/')) continue;
      for (const said of [message.what({}), message.fix({}), message.why]) {
        expect(said, code).toMatch(/^[A-Z`].*[.?]$/s);
      }
    }
  });
});
