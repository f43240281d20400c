import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { withFacts } from '../../core/outputs/with-facts.ts';
import { OUTPUT_FAMILIES } from '../../core/outputs/index.ts';
import type { OutputContext } from '../../core/outputs/output.ts';
import { recordTwins } from '../../core/outputs/record-twins.ts';
import { outputContext, renderOutputs } from '../../site/outputs.ts';
import { CITY_CATALOGUE } from '../city.ts';
import { cityHistory } from '../city-history.ts';
import { loadManyRecords } from '../many-records.ts';

vi.stubEnv('CATALOGUE_DIR', CITY_CATALOGUE);

/** An origin that no example in the guide to the fields has. */
const SITE = { origin: 'https://register.test', basePath: '/register/' };

/** Path → hash of the file, in the order in which they are made. */
function hashes(context: OutputContext): Map<string, string> {
  return new Map(
    [...renderOutputs(context)].map(({ path, content }) => [
      path,
      createHash('sha256').update(content).digest('hex'),
    ]),
  );
}

describe('every output of the city', () => {
  let context: OutputContext;
  let first: Map<string, string>;
  const made = new Map<string, number>();
  const wrong: string[] = [];
  beforeAll(async () => {
    // So many records that every list has further pages.
    const catalogue = await loadManyRecords(120);
    const site = await outputContext(SITE);
    const copies = catalogue.listed.map(({ file }) => [file, 'title: A copy\n'] as const);
    const texts = new Map([...copies, ...site.texts]);
    const history = cityHistory(catalogue);
    context = withFacts({ ...site, facts: undefined, catalogue, texts, history });
    first = new Map();
    for (const { path, content, address } of renderOutputs(context)) {
      if (first.has(path)) wrong.push(`${path} is made twice`);
      first.set(path, createHash('sha256').update(content).digest('hex'));
      made.set(address, (made.get(address) ?? 0) + 1);
      if (typeof content !== 'string') continue;
      if (content.includes(`${SITE.origin}/register/register/`))
        wrong.push(`${path}: base path twice`);
      for (const match of content.matchAll(/https:\/\/register\.test(\/[\w./-]*)?/g)) {
        if (!`${match[1] ?? ''}/`.startsWith(SITE.basePath)) wrong.push(`${path}: ${match[0]}`);
      }
    }
  }, 60_000);

  it('has at least one file at each address that its family names, but for further pages of linked data', () => {
    const empty = OUTPUT_FAMILIES.flatMap(({ addresses }) => addresses).filter(
      // Further pages of linked data begin at a thousand records.
      ({ path }) => !made.has(path) && !path.includes('page-{n}'),
    );
    expect(empty).toEqual([]);
  });

  it('makes no file twice, and keeps below the base path', () => {
    expect([...new Set(wrong)]).toEqual([]);
  });

  it('is the same to the byte when it is made again', () => {
    expect(hashes(context)).toEqual(first);
  });

  it('has each form of a record to which its page links', () => {
    const lost = context.catalogue.listed
      .flatMap((record) => recordTwins(context.facts.of(record)))
      .map(({ path }) => path.slice(1))
      .filter((path) => !first.has(path));
    expect(lost).toEqual([]);
  });
});
