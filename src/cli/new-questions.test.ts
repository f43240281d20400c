import { expect, it } from 'vitest';

import { schemaAt } from '../core/schema/schema-at.ts';
import { questions } from './new-questions.ts';

const choicesOf = (flag: string) => questions.find((question) => question.flag === flag)?.choices;

it('offers what the schema lists, and nothing else', () => {
  expect(choicesOf('access')).toEqual(
    schemaAt('service.schema.json', ['access', 'level'])!['enum'],
  );
  expect(choicesOf('personal-data')).toContain('special-category');
  expect(choicesOf('authentication')).toContain('oauth');
  expect(choicesOf('title')).toBeUndefined();
});

it('offers no withdrawn service', () => {
  expect(choicesOf('status')).toEqual(['alpha', 'beta', 'live', 'deprecated']);
});

it('puts every answer where the model has a place for it', () => {
  for (const { path, kinds = ['dataset', 'service'] } of questions) {
    for (const kind of path ? kinds : []) {
      expect([path, schemaAt(`${kind}.schema.json`, path!)]).toEqual([path, expect.any(Object)]);
    }
  }
});
