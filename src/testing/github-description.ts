import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const DESCRIPTION = '@octokit/openapi/generated/api.github.com.json';

type Json = Record<string, unknown>;

/** An OpenAPI description, as far as it is looked into here. */
export type Description = Json & { readonly paths: Record<string, Record<string, Operation>> };

interface Operation {
  readonly parameters?: readonly Json[];
  readonly requestBody?: unknown;
}

/**
 * The description is 12 MB; what the code uses of it is a hundredth, and starts as fast.
 * @param paths of the description: `/repos/{owner}/{repo}/issues`
 * @returns those, in which a request may have nothing that is not described
 * @throws if there is no such path
 */
export function cutDescription(paths: readonly string[]): Description {
  const file = createRequire(import.meta.url).resolve(DESCRIPTION);
  const whole = JSON.parse(readFileSync(file, 'utf8')) as Description;
  const kept: Record<string, Record<string, Operation>> = {};
  for (const path of paths) {
    if (!whole.paths[path]) throw new Error(`GitHub's description has no ${path}.`);
    kept[path] = whole.paths[path];
  }
  withTypedNulls(whole);
  for (const operations of Object.values(kept)) {
    for (const { requestBody } of Object.values(operations)) closeObjects(requestBody);
  }
  const components: Record<string, Json> = {};
  const take = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const reference = (node as Json)['$ref'];
    if (typeof reference === 'string') takeComponent(reference);
    Object.values(node).forEach(take);
  };
  const takeComponent = (reference: string): void => {
    const [, , kind, name] = reference.split('/') as [string, string, string, string];
    const group = (components[kind] ??= {});
    if (name in group) return;
    group[name] = (whole['components'] as Record<string, Json>)[kind]![name];
    take(group[name]);
  };
  take(kept);
  return { openapi: whole['openapi'], info: whole['info'], paths: kept, components };
}

/**
 * Rewrites `nullable` beside alternatives as one alternative more. The validator's compiler refuses it there, and
 * Prism takes a schema that does not compile for one that allows everything.
 */
function withTypedNulls(node: unknown): void {
  if (typeof node !== 'object' || node === null) return;
  const schema = node as Json;
  if (schema['nullable'] === true && schema['type'] === undefined) {
    delete schema['nullable'];
    for (const keyword of ['oneOf', 'anyOf']) {
      const alternatives = schema[keyword];
      if (Array.isArray(alternatives))
        alternatives.push({ type: 'string', nullable: true, maxLength: 0 });
    }
  }
  Object.values(node).forEach(withTypedNulls);
}

/** GitHub takes no notice of a field that it does not know: misspelt, it would be lost without a word. */
function closeObjects(node: unknown): void {
  if (typeof node !== 'object' || node === null) return;
  const schema = node as Json;
  const isOpen = schema['type'] === 'object' && schema['properties'] !== undefined;
  if (isOpen) schema['additionalProperties'] ??= false;
  Object.values(node).forEach(closeObjects);
}

/** Names in the query of a request that its operation does not have; Prism lets them pass. */
export function findUnknownQuery(
  { paths, ...rest }: Description,
  method: string,
  url: URL,
): string[] {
  const known = Object.entries(paths).flatMap(([path, operations]) =>
    isAt(path, url.pathname) ? (operations[method.toLowerCase()]?.parameters ?? []) : [],
  );
  const names = known.map((parameter) => {
    const reference = parameter['$ref'];
    if (typeof reference !== 'string') return parameter['name'];
    const [, , , id] = reference.split('/') as [string, string, string, string];
    return (rest['components'] as Record<string, Record<string, Json>>)['parameters']![id]!['name'];
  });
  return [...url.searchParams.keys()].filter((name) => !names.includes(name));
}

/** Whether an address is one of a path; a value may have slashes, as a branch or a file has. */
function isAt(path: string, address: string): boolean {
  const parts = path.split(/\{[^}]+\}/).map((part) => RegExp.escape(part));
  return new RegExp(`^${parts.join('.+')}$`).test(address);
}
