import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Entry, Register } from '../../core/model/entry.ts';
import { isHttpsUrl } from '../../core/model/https-url.ts';
import { addressesIn, readingsOf } from '../../core/parse/read-text.ts';
import { walkStrings } from '../../core/validate/walk-strings.ts';
import { checkCity } from '../city.ts';
import { hostileRegister } from './hostile-register.ts';
import { linkedAddresses } from './linked-addresses.ts';
import { servedSites } from './sites.ts';

/** The file of an entry as it is in the register, which is published only if the entry is sound. */
const OWN_WORDS = /\.yaml$/;

/** Where an address may be the name of a thing (RDF, JSON Schema, vocabularies), which nobody follows. */
const NAMES = /\.(?:jsonld|ndjson|json|rdf|ttl|xml|csv|parquet)$|^api\/3\/|\.well-known\/void$/;

/** What the rules have read in a register. */
interface Readings {
  readonly addresses: ReadonlySet<string>;
  /** Every text that may name a mailbox. */
  readonly mailboxes: string;
}

function readAll({ register, pins }: { register: Register; pins: readonly object[] }): Readings {
  const addresses = new Set<string>();
  const mailboxes: string[] = [];
  const fields = Object.values(register).flatMap((entries: ReadonlyMap<string, Entry>) =>
    [...entries.values()].map((entry): object => entry.fields),
  );
  for (const value of [...fields, ...pins]) {
    walkStrings(value, (text) => {
      for (const { url } of addressesIn(text)) addresses.add(url.href);
      if (text.includes('@')) mailboxes.push(...readingsOf(text));
    });
  }
  return { addresses, mailboxes: mailboxes.join('\n') };
}

/** The city's entries, and the pins beside its insights. */
async function readCity(): Promise<{ register: Register; pins: readonly object[] }> {
  const { register, insights } = await checkCity();
  const extracts = [...insights.values()].flatMap((content) => [...content.extracts.values()]);
  return { register, pins: extracts.map(({ pin }) => pin) };
}

/** Addresses that the project's own code and schemas write. */
function readCode(): ReadonlySet<string> {
  const files = ['src/**/*.{ts,astro,mdx}', 'schemas/**/*.json'].flatMap((glob) => globSync(glob));
  const ours = files.filter((file) => !/\.test\.ts$|testing[/\\]/.test(file));
  return new Set(
    ours.flatMap((file) => [
      ...(readFileSync(file, 'utf8').match(
        /(?:https?:\/\/[\w.-]+\/|mailto:\w)[^\s'"`<>)\\${}]*/g,
      ) ?? []),
    ]),
  );
}

describe('every address of the built site', () => {
  const code = readCode();
  /** Names are made of these; a host alone would let anything pass. */
  const spaces = [...code].filter((address) => !/^(?:mailto:.*|https?:\/\/[^/]*\/)$/.test(address));

  it.each([
    ['real', readCity],
    ['hostile', async () => ({ register: await hostileRegister(), pins: [] })],
  ] as const)('is ours, or one that the rules have read and take: %s', async (site, load) => {
    const loaded = await load();
    const { addresses, mailboxes } = readAll(loaded);
    const [settings] = loaded.register.catalogue.values();
    const own = ['https://data.example.org/', `${settings!.fields.repository}/`];
    const isOurs = (address: string, isName: boolean): boolean =>
      /^(?:[/#?](?![/\\])|$)/.test(address) ||
      own.some((start) => address.startsWith(start) || address === start.slice(0, -1)) ||
      code.has(address) ||
      code.has(`${address}/`) ||
      (isName && spaces.some((space) => address.startsWith(space)));
    const isRead = (address: string, isName: boolean): boolean => {
      if (address.startsWith('mailto:')) {
        const [mailbox] = address.slice('mailto:'.length).split('?');
        return mailboxes.includes(decodeURIComponent(mailbox!));
      }
      if (!URL.canParse(address) || !addresses.has(new URL(address).href)) return false;
      return isHttpsUrl(address) || (isName && /^http:\/\/[^@]*$/.test(address));
    };
    const odd: string[] = [];
    let read = 0;
    for await (const { file, address } of linkedAddresses(servedSites()[site].folder)) {
      const isName = NAMES.test(file);
      if (OWN_WORDS.test(file) || isOurs(address, isName)) continue;
      read += 1;
      if (!isRead(address, isName)) odd.push(`${file}: ${address}`);
    }
    expect(odd).toEqual([]);
    expect(read).toBeGreaterThan(100);
  });
});
