import { beforeAll, describe, expect, it } from 'vitest';
import { OUTPUT_FAMILIES } from '../../core/render/outputs/index.ts';
import type { OutputContext, OutputFamily } from '../../core/render/outputs/output.ts';
import { renderOutputs } from '../../site/outputs.ts';
import { hostileContext, LEAK } from './hostile-outputs-context.ts';
import { hostileTexts } from './hostile-texts.ts';
import { textsOf } from './read-output.ts';

/** What a format has no way to write, or may write in more than one way, is left out of comparisons. */
function normalise(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\ufffd\s]+/gu, ' ')
    .replace(/^'(?=[=+\-@])/, '')
    .trim();
}

/** Family id → every text in its files, as a parser reads it. */
function readAll(context: OutputContext): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>(OUTPUT_FAMILIES.map(({ id }) => [id, new Set()]));
  for (const { path, content, address } of renderOutputs(context)) {
    const family = familyAt(address);
    const { mediaType } = family.addresses.find((one) => one.path === address)!;
    try {
      for (const text of textsOf(mediaType, content)) found.get(family.id)!.add(normalise(text));
    } catch (error) {
      throw new Error(`${path} cannot be read back`, { cause: error });
    }
  }
  return found;
}

function familyAt(address: string): OutputFamily {
  return OUTPUT_FAMILIES.find(({ addresses }) => addresses.some(({ path }) => path === address))!;
}

describe('hostile words in every output', () => {
  const texts = hostileTexts();
  let hostile: OutputContext;
  let found: Map<string, Set<string>>;
  let harmless: Map<string, Set<string>>;
  beforeAll(async () => {
    hostile = await hostileContext(texts);
    found = readAll(hostile);
    harmless = readAll(await hostileContext(['Harmless words']));
  }, 60_000);

  it.each(OUTPUT_FAMILIES.map(({ id }) => id))('stay data in %s', (id) => {
    // Where plain words come out as one text, these must too.
    if (!harmless.get(id)!.has('Harmless words')) {
      expect([...harmless.get(id)!].filter((text) => text.includes('Harmless'))).toEqual([]);
      return;
    }
    const lost = texts.map(normalise).filter((text) => text !== '' && !found.get(id)!.has(text));
    expect(lost).toEqual([]);
  });

  it('come out of most families, so that the test above means something', () => {
    const carrying = [...harmless].filter(([, all]) => all.has('Harmless words'));
    expect(carrying.length).toBeGreaterThan(harmless.size / 3);
  });

  it('do not bring an address of data that is not open into any file', () => {
    const leaks: string[] = [];
    for (const { path, content } of renderOutputs(hostile)) {
      if (Buffer.from(content).includes(LEAK)) leaks.push(path);
    }
    expect(leaks).toEqual([]);
  });
});
