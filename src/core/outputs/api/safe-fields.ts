import { isHttpsUrl } from '../../model/https-url.ts';
import { once } from '../../model/once.ts';
import { schemaAt } from '../../schema/schema-at.ts';
import type { ValuePath } from '../../model/value-path.ts';

/** Where addresses are in a value: it is one, or it is one or an id, or some of its parts are or have one. */
type Plan = 'address' | 'address-or-id' | { readonly items: Plan } | ObjectPlan;

interface ObjectPlan {
  readonly parts: ReadonlyMap<string, Plan>;
  readonly required: ReadonlySet<unknown>;
}

type Kind =
  | 'dataset'
  | 'service'
  | 'series'
  | 'model'
  | 'insight'
  | 'community'
  | 'use'
  | 'publisher'
  | 'agreement'
  | 'request';

const planFor = once((kind: Kind) => planOf(`${kind}.schema.json`, []) as ObjectPlan);

/**
 * The fields of an entry without addresses that nobody may follow. The schema allows none, and an entry that breaks it is
 * not published; but what was never checked may hold `javascript:` and worse, and the API gives an entry's own words.
 */
export function safeFields<Fields extends object>(kind: Kind, fields: Fields): Fields {
  return safeObject(fields, planFor(kind)) as Fields;
}

function planOf(file: string, path: ValuePath): Plan | undefined {
  const node = schemaAt(file, path);
  if (node?.['format'] === 'https-url') return 'address';
  const either = node?.['anyOf'];
  if (Array.isArray(either) && either.some(({ format }) => format === 'https-url')) {
    return 'address-or-id';
  }
  if (node?.['type'] === 'array') {
    const items = planOf(file, [...path, 0]);
    return items && { items };
  }
  const parts = Object.keys(node?.['properties'] ?? {}).flatMap((name) => {
    const plan = planOf(file, [...path, name]);
    return plan ? [[name, plan] as const] : [];
  });
  if (parts.length === 0 && path.length > 0) return undefined;
  // An entry is something without its address; a link is not.
  const required = path.length > 0 ? node?.['required'] : undefined;
  return { parts: new Map(parts), required: new Set(Array.isArray(required) ? required : []) };
}

/** @returns undefined for what is left out: an address, and what is nothing without one */
function safe(value: unknown, plan: Plan): unknown {
  if (typeof plan === 'string') {
    const isId = plan === 'address-or-id' && /^[\w/-]+$/.test(String(value));
    return isId || (typeof value === 'string' && isHttpsUrl(value)) ? value : undefined;
  }
  if ('items' in plan) {
    return Array.isArray(value) ? value.flatMap((item) => safe(item, plan.items) ?? []) : undefined;
  }
  return typeof value === 'object' && value !== null ? safeObject(value, plan) : undefined;
}

function safeObject(value: object, { parts, required }: ObjectPlan): object | undefined {
  const kept: [string, unknown][] = [];
  for (const [name, part] of Object.entries(value) as [string, unknown][]) {
    const plan = parts.get(name);
    const left = plan && part !== undefined ? safe(part, plan) : part;
    if (left === undefined && plan && required.has(name)) return undefined;
    if (left !== undefined) kept.push([name, left]);
  }
  return Object.fromEntries(kept);
}
