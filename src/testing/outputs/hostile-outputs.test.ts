import { beforeAll, describe, expect, it } from 'vitest';
import { OUTPUT_FAMILIES } from '../../core/outputs/index.ts';
import type { OutputContext } from '../../core/outputs/output.ts';
import { renderOutputs } from '../../site/outputs.ts';
import { allHostileTexts, LEAK } from '../hostile.ts';
import { hostileContext } from './hostile-outputs-context.ts';
import { textsOf } from './read-output.ts';

const HARMLESS = 'Harmless words';
const ADDRESSES = OUTPUT_FAMILIES.flatMap(({ addresses }) => addresses);

/** Files that hold only the newest of many, and how many texts they have to hold at least. */
const CUT: ReadonlyMap<string, number> = new Map([
  ['/index.md', 5],
  ['/feeds/all.atom', 20],
  ['/feeds/theme/{theme}.atom', 20],
]);

/** What a format has no way to write, or may write in more than one way, is left out of comparisons. */
function normalise(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\ufffd\s]+/gu, ' ')
    .replace(/^'(?=[=+\-@])/, '')
    .trim();
}

/** Address, as its family writes it → every text in its files, as a parser reads it. */
async function readAll(context: OutputContext): Promise<Map<string, Set<string>>> {
  const found = new Map<string, Set<string>>(ADDRESSES.map(({ path }) => [path, new Set()]));
  for (const { path, content, address } of renderOutputs(context)) {
    const { mediaType } = ADDRESSES.find((one) => one.path === address)!;
    try {
      for (const text of await textsOf(mediaType, content))
        found.get(address)!.add(normalise(text));
    } catch (error) {
      throw new Error(`${path} cannot be read back`, { cause: error });
    }
  }
  return found;
}

describe('hostile words in every output', () => {
  const texts = allHostileTexts();
  let hostile: OutputContext;
  let found: Map<string, Set<string>>;
  let harmless: Map<string, Set<string>>;
  beforeAll(async () => {
    hostile = await hostileContext(texts);
    found = await readAll(hostile);
    harmless = await readAll(await hostileContext([HARMLESS]));
  }, 120_000);

  it.each(ADDRESSES.map(({ path }) => path))('stay data at %s', (address) => {
    // Where plain words come out as one text, these must too.
    if (!harmless.get(address)!.has(HARMLESS)) {
      expect([...harmless.get(address)!].filter((text) => text.includes('Harmless'))).toEqual([]);
      return;
    }
    const wanted = texts.map(normalise).filter((text) => text !== '');
    const lost = wanted.filter((text) => !found.get(address)!.has(text));
    const least = CUT.get(address);
    if (least === undefined) expect(lost).toEqual([]);
    else expect(wanted.length - lost.length).toBeGreaterThanOrEqual(least);
  });

  it('come out at most addresses of records, so that the test above means something', () => {
    const ofRecords = ADDRESSES.filter(({ path }) => path.includes('{publisher}/{slug}'));
    const carrying = ofRecords.filter(({ path }) => harmless.get(path)!.has(HARMLESS));
    expect(carrying).toEqual(ofRecords);
  });

  it('do not bring an address of data that is not open into any file', () => {
    const leaks: string[] = [];
    for (const { path, content } of renderOutputs(hostile)) {
      if (Buffer.from(content).includes(LEAK)) leaks.push(path);
    }
    expect(leaks).toEqual([]);
  });
});
