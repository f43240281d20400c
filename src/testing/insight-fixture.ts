import { createHash } from 'node:crypto';

import type { SourceFile } from '../core/model/entry.ts';

/** A small insight of the frozen city, with an extract and its pin. */
export const INSIGHT_EXTRACT = `year,place,people
2023,North,1200
2023,South,1350
2024,North,1460
2024,South,1390
`;

/** The publisher's file from which the recipe makes it. */
export const INSIGHT_SOURCE = `Year,Area,Mode,Number of people
2023,North,cycle,700
2023,North,tram,500
2023,South,cycle,1350
2024,North,cycle,1460
2024,South,cycle,"1,390"
`;

export const INSIGHT_TEXT = `---
title: Cycling in the north
---

In 2024, <Value data="counts" of="people" where="year=2024; place=North" format="integer" /> people cycled in
the north. That is the most of any year. In the south there were
<Value data="counts" of="people" where="year=2024; place=South" format="integer" />.

<Chart data="counts" kind="line" x="year" y="people" series="place" title="More people cycle in the north" finding="The north passed the south in 2024." alt="Two lines, North and South. North ends higher." unit="people" />

## What to be careful about

<Note>
Counts are of one day in May.
</Note>

<Table data="counts" caption="People who cycled" />
`;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The pin of an extract; `changes` are lines that replace those of the same key. */
export function pinText(
  extract = INSIGHT_EXTRACT,
  changes: Readonly<Record<string, string>> = {},
): string {
  const fields: Record<string, string> = {
    from: '\n  dataset: rivermouth/cycle-counts-2025',
    url: 'https://www.example.org/counts.csv',
    accessed: '"2026-11-03"',
    licence: 'ogl-uk-3-0',
    attribution: '"Source: City of Rivermouth."',
    extractSha256: sha256(extract),
    granularity: 'borough',
    recipe: `
  - rename:
      Year: year
      Area: place
      Number of people: people
  - group:
      by: [year, place]
      sum: [people]`,
    ...changes,
  };
  return Object.entries(fields)
    .map(([key, value]) => `${key}:${value.startsWith('\n') ? '' : ' '}${value}\n`)
    .join('');
}

/** The text of the insight, and the files beside it. */
export function insightFiles({
  text = INSIGHT_TEXT,
  extract = INSIGHT_EXTRACT,
  pin = pinText(),
}: { text?: string; extract?: string; pin?: string } = {}): {
  texts: SourceFile[];
  beside: SourceFile[];
} {
  const file = (name: string): string => `insights/cycling/${name}`;
  return {
    texts: [{ file: file('index.mdx'), text }],
    beside: [
      { file: file('counts.csv'), text: extract },
      { file: file('counts.yaml'), text: pin },
    ],
  };
}
