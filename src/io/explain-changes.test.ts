import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { Problem } from '../core/report/problem.ts';
import { messages } from '../core/report/messages/index.ts';
import { checkInsights } from '../core/validate/check-insights.ts';
import { checkCity } from '../testing/city.ts';
import { INSIGHT_EXTRACT, insightFiles } from '../testing/insight-fixture.ts';
import { temporaryRepository, type TemporaryRepository } from '../testing/temporary-repository.ts';
import { explainChanges } from './explain-changes.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

let repository: TemporaryRepository;
beforeEach(() => {
  repository = temporaryRepository();
});
afterEach(() => repository.dispose());

async function check(): Promise<readonly Problem[]> {
  const { texts, beside } = insightFiles({ extract: INSIGHT_EXTRACT.replace('1460', '1461') });
  const { register } = await checkCity();
  const { contents, problems } = checkInsights(texts, beside, { register, sha256 });
  const folder = join(repository.folder, 'catalogue');
  return explainChanges(folder, problems, { beside, insights: contents });
}

describe('explainChanges', () => {
  it('names the file, the row and the sentence of one changed digit', async () => {
    for (const { file, text } of insightFiles().beside) repository.put(`catalogue/${file}`, text);
    repository.commit('first');
    repository.put('catalogue/insights/cycling/counts.csv', `${INSIGHT_EXTRACT}2025,North,1\n`);
    repository.commit('second');
    const [problem, ...more] = await check();
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ file: 'insights/cycling/counts.csv', line: 4 });
    expect(messages['insight/extract-changed'].what(problem!.args)).toBe(
      'The extract has changed. What changed: row 4 was “2024, North, 1460” and is “2024, North, 1461”. ' +
        'Sentences that now say something else: “In 2024, 1,461 people cycled in the north.” (line 5)',
    );
  });

  it('says as much as it can where the history does not have the pinned version', async () => {
    repository.put('catalogue/insights/cycling/other.csv', 'a,b\n1,2\n');
    repository.commit('first');
    const [problem] = await check();
    expect(messages['insight/extract-changed'].what(problem!.args)).toBe(
      'The extract has changed. Its hash is not the one in the pin.',
    );
  });
});
