import {
  CHART_KINDS,
  COMPONENTS,
  VALUE_FORMATS,
  type BodyFault,
  type ComponentName,
} from './insight-body.ts';
import type { MdxNode } from './parse-mdx.ts';
import type { Position } from '../parse/position.ts';

/** Attributes that take one of a few words. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  kind: CHART_KINDS,
  format: VALUE_FORMATS,
};

/** Names of extracts and columns, which stand in paths. */
const NAME = /^[a-z][a-z0-9_-]{0,59}$/;
const NAMES = new Set(['data', 'x', 'y', 'series', 'of']);

const LONGEST = 600;

/** Reads the attributes of a component: plain texts between quotes, from its list. */
export function readAttributes(
  node: MdxNode,
  component: ComponentName,
  at: Position,
): { readonly given: Readonly<Record<string, string>>; readonly faults: readonly BodyFault[] } {
  const { needs, takes } = COMPONENTS[component];
  const allowed: readonly string[] = [...needs, ...takes];
  const given: Record<string, string> = {};
  const faults: BodyFault[] = [];
  const refuse = (name: string, why: Extract<BodyFault['fault'], { is: 'attribute' }>['why']) => {
    faults.push({ at, fault: { is: 'attribute', component, name: name.slice(0, 60), why } });
  };
  for (const { type, name = '', value } of node.attributes ?? []) {
    // An expression, such as `{...props}`, has no name.
    if (type !== 'mdxJsxAttribute') refuse('{…}', 'not-text');
    else if (!allowed.includes(name)) refuse(name, 'unknown');
    else if (typeof value !== 'string') refuse(name, 'not-text');
    else if (Object.hasOwn(given, name)) refuse(name, 'twice');
    else if (!isGood(name, value)) refuse(name, 'value');
    else given[name] = value.trim();
  }
  for (const name of needs) {
    const isRefused = faults.some(({ fault }) => fault.is === 'attribute' && fault.name === name);
    if (!Object.hasOwn(given, name) && !isRefused) refuse(name, 'missing');
  }
  return { given, faults };
}

function isGood(name: string, value: string): boolean {
  if (value.trim() === '' || value.length > LONGEST || /[<>{}\n]/.test(value)) return false;
  if (NAMES.has(name)) return NAME.test(value);
  return CHOICES[name]?.includes(value) ?? true;
}
