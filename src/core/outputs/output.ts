import type { Catalogue } from '../derive/catalogue.ts';
import type { History } from '../derive/history.ts';
import type { RegisterFacts } from '../describe/register-facts.ts';

/** One file for machines. */
export interface Output {
  /** Path below the site's root, without a leading slash: `datasets/tfl/numbat.ttl`. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** All that outputs are rendered from: the same input gives the same bytes. */
export interface OutputContext {
  /** The facts of every record, worked out once for all families. */
  readonly facts: RegisterFacts;
  readonly catalogue: Catalogue;
  readonly history: History;
  /** The text of each file of the catalogue folder, by its path there. */
  readonly texts: ReadonlyMap<string, string>;
  /** Turns a site path with a leading slash into a public address, under the base path. */
  readonly absolute: (path: string) => string;
  /** SHA-256 of a file's bytes (UTF-8 for text), in lower-case hexadecimal. */
  readonly sha256: (content: string | Uint8Array) => string;
}

/** The files at one address of `OutputFamily.addresses`. */
export interface AddressReport {
  readonly files: number;
  /** Of all files together, uncompressed. */
  readonly bytes: number;
  /** Path of the first one, without a leading slash. */
  readonly example: string;
}

/** Address, as the family writes it → its files. */
export type OutputReport = ReadonlyMap<string, AddressReport>;

/** One address, or a family of addresses, of an output. */
export interface OutputAddress {
  /** Site path with `{…}` where it varies: `/datasets/{publisher}/{slug}.ttl`. */
  readonly path: string;
  readonly mediaType: string;
  /** What is at the address, in a few plain words; for `/developers/`. */
  readonly about: string;
}

/**
 * A standard in which the register is published: where, what is promised, and how it is made. The page for
 * developers is made from these facts, and every file that `render` gives has one of the addresses.
 */
export interface OutputFamily {
  /** Slug: `dcat`. */
  readonly id: string;
  /** `DCAT 3 (DCAT-AP 3.0.1)`. */
  readonly title: string;
  /** Who wants it and what for, in one or two plain sentences. */
  readonly about: string;
  /** The specification. */
  readonly standard?: { readonly title: string; readonly url: string };
  /** `stable`: addresses and meanings stay; new fields may come. `draft`: may still change. */
  readonly stability: 'stable' | 'draft';
  readonly addresses: readonly OutputAddress[];
  /** Renders all files one after the other, so that only the current one is in memory. */
  readonly render: (context: OutputContext) => Iterable<Output>;
}
