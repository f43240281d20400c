import { readdirSync } from 'node:fs';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { accessMessages } from '../../report/messages/access.ts';
import { dateMessages } from '../../report/messages/date.ts';
import { distributionMessages } from '../../report/messages/distribution.ts';
import { entryMessages } from '../../report/messages/entry.ts';
import { leakMessages } from '../../report/messages/leak.ts';
import { placeMessages } from '../../report/messages/place.ts';
import { referenceMessages } from '../../report/messages/reference.ts';
import { registerMessages } from '../../report/messages/register.ts';
import type { ProblemCode } from '../../report/messages/index.ts';
import { textMessages } from '../../report/messages/text.ts';
import type { Finding, Rule } from '../rule.ts';
import { rules } from '../all-rules.ts';
import { signsOf } from '../text-signs.ts';

const messages = {
  ...accessMessages,
  ...dateMessages,
  ...distributionMessages,
  ...entryMessages,
  ...leakMessages,
  ...placeMessages,
  ...referenceMessages,
  ...registerMessages,
  ...textMessages,
};

describe('rules', () => {
  it('compile with codes that have a message only', () => {
    expectTypeOf<Finding['code']>().toEqualTypeOf<ProblemCode>();
    expectTypeOf<'text/no-such-code'>().not.toExtend<ProblemCode>();
    expectTypeOf<Rule['codes'][number]>().toEqualTypeOf<ProblemCode>();
  });

  it('are one file each, with a test', () => {
    const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.ts'));
    const sources = files.filter((name) => !name.endsWith('.test.ts') && name !== 'index.ts');
    expect(rules).toHaveLength(sources.length);
    for (const name of sources) expect(files).toContain(name.replace('.ts', '.test.ts'));
  });

  it('have different codes, each with a message, and every message is used', () => {
    const codes = rules.flatMap((rule) => rule.codes);
    expect(codes.length).toBe(new Set(codes).size);
    expect([...codes].sort()).toEqual(Object.keys(messages).sort());
  });

  it('have messages that are whole sentences, also where arguments are left out', () => {
    for (const [code, message] of Object.entries(messages)) {
      expect(message.title, code).not.toMatch(/\.$/);
      for (const sentence of [message.what({}), message.why]) {
        expect(sentence, code).toMatch(/[.:]$/);
      }
      expect(message.fix({}).length, code).toBeGreaterThan(10);
    }
  });

  it('are not slowed down by hostile text as long as a file may be', () => {
    const units = [
      'a',
      'a@',
      'a.',
      '1.',
      '<a ',
      '<',
      '&#',
      'a://',
      'eyJa-',
      '```\n',
      '![',
      '[insert ',
      '07',
      'server=',
      '1.1.1.1 ',
      'AA1 1AA ',
      'Aa Aa, 1 ',
      '[[a](b) ',
      'jdbc:',
      '\t',
      '\r',
      'http:',
      '?a=',
    ];
    const entry = { kind: 'dataset', id: 'acme/roads', file: 'datasets/acme/roads.yaml' } as const;
    const start = performance.now();
    for (const unit of units) {
      const text = `@ :// = < 12345678901234567 ${unit.repeat(65_536 / unit.length)}!`;
      for (const rule of rules) {
        if (rule.scope === 'text')
          expect([...rule.check(text, ['description'], entry, signsOf(text))].length).toBeLessThan(
            9,
          );
      }
    }
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
