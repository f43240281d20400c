import { apiSchemas } from '../../generated/api-schemas.ts';
import { schemas } from '../../generated/schemas.ts';
import type { OutputContext } from '../output.ts';

/** Our own formats in terms of standard validators; looser than ours, never stricter. */
const FORMATS: Readonly<Record<string, object>> = {
  'https-url': { format: 'uri', pattern: '^https://' },
  'web-iri': { format: 'iri', pattern: '^https?://' },
};

/**
 * Every schema of the JSON API, and those of the entries that they refer to, by file name, each with the address at
 * which it stands.
 */
export function publishSchemas(absolute: OutputContext['absolute']): ReadonlyMap<string, object> {
  return new Map(
    [...apiSchemas, ...schemas].map(([file, schema]) => [
      file,
      { ...(withKnownFormats(schema) as object), $id: absolute(`/api/v1/schemas/${file}`) },
    ]),
  );
}

function withKnownFormats(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withKnownFormats);
  if (typeof node !== 'object' || node === null) return node;
  const parts = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, withKnownFormats(value)]),
  );
  const format = parts['format'];
  return typeof format === 'string' && format in FORMATS ? { ...parts, ...FORMATS[format] } : parts;
}
