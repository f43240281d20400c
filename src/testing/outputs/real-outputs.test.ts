import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { OUTPUT_FAMILIES } from '../../core/render/outputs/index.ts';
import type { OutputContext } from '../../core/render/outputs/output.ts';
import { recordTwins } from '../../core/render/outputs/record-twins.ts';
import { outputContext, renderOutputs } from '../../site/outputs.ts';

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

describe('every output of the real catalogue', () => {
  let context: OutputContext;
  let first: Map<string, string>;
  const made = new Map<string, number>();
  const wrong: string[] = [];
  beforeAll(async () => {
    context = await outputContext(SITE);
    first = new Map();
    for (const { path, content, address } of renderOutputs(context)) {
      if (first.has(path)) wrong.push(`${path} is made twice`);
      first.set(path, createHash('sha256').update(content).digest('hex'));
      made.set(address, (made.get(address) ?? 0) + 1);
      // Addresses in a compressed file are cut to pieces.
      if (path.endsWith('.parquet')) continue;
      const text = Buffer.from(content).toString('utf8');
      if (text.includes(`${SITE.origin}/register/register/`))
        wrong.push(`${path}: base path twice`);
      for (const match of text.matchAll(/https:\/\/register\.test(\/[\w./-]*)?/g)) {
        const inside = `${match[1] ?? ''}/`.startsWith(SITE.basePath);
        if (!inside) wrong.push(`${path}: ${match[0]}`);
      }
    }
  }, 60_000);

  it('has at least one file at each address that its family names, but for further pages', () => {
    const empty = OUTPUT_FAMILIES.flatMap(({ addresses }) => addresses).filter(
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
      .flatMap((record) => recordTwins(record, context.catalogue))
      .map(({ path }) => path.slice(1))
      .filter((path) => !first.has(path));
    expect(lost).toEqual([]);
  });
});
