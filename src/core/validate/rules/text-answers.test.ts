import { describe, expect, it } from 'vitest';
import { runRule, testContext } from '../../../testing/rule-testing.ts';
import { textAnswers } from './text-answers.ts';

const check = (answers?: string[]): unknown =>
  runRule(textAnswers, testContext({ 'services/acme/roads': { title: 'Road works', answers } }));

const fault = (code: string, index: number): object => ({
  code,
  at: `services/acme/roads.yaml#/answers/${index}`,
});

describe('textAnswers', () => {
  it('finds a question that says no more than the title', () => {
    expect(check(['Which roads are dug up today?', 'Where are road works?'])).toEqual([
      fault('text/answer-repeats-title', 1),
    ]);
  });

  it('finds a question that stands there twice but for case and signs', () => {
    const twice = ['Which roads are dug up today?', 'Which roads are dug-up, today?'];
    expect(check(twice)).toEqual([fault('text/duplicate-answer', 1)]);
  });

  it('passes different questions and none', () => {
    expect(check(['Which roads are dug up today?', 'When do the works end?'])).toEqual([]);
    expect(check()).toEqual([]);
  });
});
