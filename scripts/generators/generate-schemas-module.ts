type Schema = Readonly<Record<string, unknown>>;

/**
 * Makes the module that gives the code the schemas' titles, descriptions and examples, because the core may not read
 * files and a page cannot.
 * @param schemas file name (`dataset.schema.json`) → parsed schema
 * @param name of the exported map
 * @param about the content of the map, for its comment
 */
export function generateSchemasModule(
  schemas: ReadonlyMap<string, Schema>,
  name = 'schemas',
  about = 'Every schema by its file name.',
): string {
  const entries = [...schemas]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, schema]) => `  [${JSON.stringify(file)}, ${JSON.stringify(schema)}],`);
  return `// Generated from schemas/ by \`npm run generate\`. Do not edit.

/** ${about} */
export const ${name}: ReadonlyMap<string, Readonly<Record<string, unknown>>> = new Map<
  string,
  Readonly<Record<string, unknown>>
>([
${entries.join('\n')}
]);
`;
}
