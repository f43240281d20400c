import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Quad } from '@rdfjs/types';
import { DataFactory, type Store } from 'n3';
import ShaclValidator from 'rdf-validate-shacl';
import { Validator } from 'shacl-engine';
import { graphOf, parseTurtle } from './rdf.ts';

const FOLDER = new URL('../../../shared/standards/dcat-ap/releases/3.0.1/', import.meta.url);

/** Whether the official shapes are at hand. */
export const HAS_SHAPES = existsSync(fileURLToPath(FOLDER));

/** SEMIC's shapes of DCAT-AP 3.0.1: cardinalities, classes of values, and both again as generated from the model. */
export const SHAPES = [
  'html/shacl/shapes.ttl',
  'html/shacl/range.ttl',
  'shacl/dcat-ap-SHACL.ttl',
] as const;

/** Membership in the EU's controlled vocabularies; some of its wishes are warnings. */
export const VOCABULARY_SHAPES = 'html/shacl/mdr-vocabularies.shape.ttl';

/** Something that a validator found wrong: how bad, and with which property. */
export interface Finding {
  readonly severity: string;
  readonly path: string;
  readonly constraint: string;
}

/** Validates with shacl-engine. */
export async function validateWithEngine(
  data: readonly Quad[],
  shapes: string,
): Promise<Finding[]> {
  const validator = new Validator(readShapes(shapes), { factory: DataFactory });
  const { results } = await validator.validate({ dataset: graphOf(data) });
  return results.map(({ severity, path, constraintComponent }) => ({
    severity: localName(severity?.value),
    path: path?.[0]?.predicates?.[0]?.value ?? '',
    constraint: localName(constraintComponent?.value),
  }));
}

/** Validates with rdf-validate-shacl. */
export async function validateWithZazuko(
  data: readonly Quad[],
  shapes: string,
): Promise<Finding[]> {
  const validator = new ShaclValidator(readShapes(shapes), LIMITS);
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

/** Reads one of the profile's files of shapes, once. */
export function readShapes(file: string): Store {
  const found =
    known.get(file) ??
    graphOf(parseTurtle(readFileSync(fileURLToPath(new URL(file, FOLDER)), 'utf8')));
  known.set(file, found);
  return found;
}

function localName(address = ''): string {
  return address.slice(address.lastIndexOf('#') + 1);
}
