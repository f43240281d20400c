import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Quad } from '@rdfjs/types';
import { DataFactory, type Store } from 'n3';
import ShaclValidator from 'rdf-validate-shacl';
import { Validator } from 'shacl-engine';
import { graphOf, parseTurtle } from './rdf.ts';

const FOLDER = new URL('../../../shared/standards/dcat-ap/releases/3.0.1/', import.meta.url);

/** Whether the official shapes are available. */
export const HAS_SHAPES = existsSync(fileURLToPath(FOLDER));

/**
 * SEMIC's shapes of DCAT-AP 3.0.1: cardinalities, classes of values, both again as generated from the model, and terms
 * that are not used any more.
 */
export const SHAPES = [
  'html/shacl/shapes.ttl',
  'html/shacl/range.ttl',
  'shacl/dcat-ap-SHACL.ttl',
  'shacl/ranges.ttl',
  'html/shacl/deprecateduris.ttl',
] as const;

/** Membership in the EU's controlled vocabularies; some of its wishes are warnings. */
export const VOCABULARY_SHAPES = 'html/shacl/mdr-vocabularies.shape.ttl';

/** Every file of the release, as a validator on the web applies them; what is recommended is a wish. */
export const ALL_SHAPES = [...SHAPES, VOCABULARY_SHAPES, 'html/shacl/shapes_recommended.ttl'];

/** Something that a validator found wrong: how bad, and with which property. */
export interface Finding {
  readonly severity: string;
  readonly path: string;
  readonly constraint: string;
}

/** Validates with shacl-engine, by one or more files of shapes at once. */
export async function validateWithEngine(
  data: readonly Quad[],
  ...shapes: readonly string[]
): Promise<Finding[]> {
  const validator = new Validator(readShapes(...shapes), { factory: DataFactory });
  const { results } = await validator.validate({ dataset: graphOf(data) });
  return results.map(({ severity, path, constraintComponent }) => ({
    severity: localName(severity?.value),
    path: path?.[0]?.predicates?.[0]?.value ?? '',
    constraint: localName(constraintComponent?.value),
  }));
}

/** Validates with rdf-validate-shacl, by one or more files of shapes at once. */
export async function validateWithZazuko(
  data: readonly Quad[],
  ...shapes: readonly string[]
): Promise<Finding[]> {
  const validator = new ShaclValidator(readShapes(...shapes), LIMITS);
  const { results } = await validator.validate(graphOf(data));
  return results.map(({ severity, path, sourceConstraintComponent }) => ({
    severity: localName(severity.value),
    path: (path as { readonly value?: string } | null)?.value ?? '',
    constraint: localName(sourceConstraintComponent.value),
  }));
}

/** By default rdf-validate-shacl stops looking into nested shapes after 50 nodes, and lets the rest pass. */
const LIMITS = { maxErrors: Number.MAX_SAFE_INTEGER, maxNodeChecks: Number.MAX_SAFE_INTEGER };

/** Findings that are more than wishes. */
export function violationsIn(found: readonly Finding[]): Finding[] {
  return found.filter(({ severity }) => severity === 'Violation');
}

const known = new Map<string, Store>();

/** Reads some of the profile's files of shapes into one graph, once. Imports would be fetched, so they are left out. */
export function readShapes(...files: readonly string[]): Store {
  const key = files.join(' ');
  const found =
    known.get(key) ??
    graphOf(
      files
        .flatMap((file) => parseTurtle(readFileSync(fileURLToPath(new URL(file, FOLDER)), 'utf8')))
        .filter(({ predicate }) => predicate.value !== 'http://www.w3.org/2002/07/owl#imports'),
    );
  known.set(key, found);
  return found;
}

function localName(address = ''): string {
  return address.slice(address.lastIndexOf('#') + 1);
}
