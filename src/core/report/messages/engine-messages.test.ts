import { describe, expect, it } from 'vitest';

import { parseText } from '../../parse/parse-text.ts';
import { ENTRY_LIMITS } from '../../parse/limits.ts';
import { fileMessages } from './file.ts';
import { internalMessages } from './internal.ts';
import type { Message } from './message.ts';
import { misreadMessages } from './misread.ts';
import { schemaMessages } from './schema.ts';
import { yamlMessages } from './yaml.ts';

const ofYaml: Readonly<Record<string, Message>> = { ...yamlMessages, ...misreadMessages };
const all: Readonly<Record<string, Message>> = {
  ...ofYaml,
  ...schemaMessages,
  ...fileMessages,
  ...internalMessages,
};

describe('messages of the engine', () => {
  it.each(Object.entries(all))('%s reads well with and without arguments', (_code, message) => {
    const args = {
      field: 'title',
      name: 'title',
      known: ['a'],
      names: ['b'],
      allowed: ['c'],
      example: 'x',
    };
    for (const text of [message.what(args), message.fix(args), message.why]) {
      expect(text).toMatch(/^[A-Z`].*[.?]$/s);
      expect(text).not.toMatch(/ {2}|\.\./);
    }
    expect(message.title).toMatch(/^[A-Z].*[^.]$/);
    expect(() => message.what({}) + message.fix({})).not.toThrow();
  });

  it.each(Object.entries(ofYaml).filter(([, { example }]) => example))(
    '%s has an example that shows it, and a repair that does not',
    (code, { example }) => {
      const codes = (text: string): string[] =>
        parseText(text, ENTRY_LIMITS).problems.map((found) => found.code);
      expect(codes(example!.bad)).toContain(code);
      expect(codes(example!.good)).toEqual([]);
    },
  );
});
