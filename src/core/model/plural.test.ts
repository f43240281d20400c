import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { plural } from './plural.ts';

/** A count, by its name, and a plural after it: `${errors} errors`, `${files.length} files`. */
const COUNT_WITH_PLURAL =
  /\$\{(?:[\w.!]+\.(?:length|size|errors|warnings)|errors|warnings|broken|count|args\['(?:count|length)'\])\} (?:more )?(?:records|files|errors|warnings|issues|entries|problems|rows|columns|cells|characters|values|datasets|services|publishers|feeds)\b/;

describe('plural', () => {
  it.each([
    [plural(0, 'error'), '0 errors'],
    [plural(1, 'error'), '1 error'],
    [plural(6000, 'file'), '6,000 files'],
    [plural(1, 'entry', 'entries'), '1 entry'],
    [plural(2, 'entry', 'entries'), '2 entries'],
  ])('%s', (text, expected) => {
    expect(text).toBe(expected);
  });

  it('is used wherever the code says how many of something there are', () => {
    const found = globSync(['src/**/*.{ts,astro}', 'scripts/*.ts'])
      .filter((file) => !/\.test\.ts$|testing[/\\]/.test(file))
      .flatMap((file) =>
        readFileSync(file, 'utf8')
          .split('\n')
          .flatMap((line, index) =>
            COUNT_WITH_PLURAL.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [],
          ),
      );
    expect(found).toEqual([]);
  });
});
