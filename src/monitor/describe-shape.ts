import { toPointer } from '../core/model/json-pointer.ts';

/** The types of the values at one place of a JSON document, across all items of the lists above it. */
export interface ShapeNode {
  /** Includes `null` if it occurs. */
  readonly types: Set<string>;
  /** How many of the values are objects. */
  objects: number;
  readonly fields: Map<string, ShapeNode>;
  /** How many of the objects have this field, if it is one. */
  seen: number;
  /** Of lists. */
  items?: ShapeNode;
}

const DEEPEST = 8;
/** Number of list items to examine. */
const MOST_ITEMS = 100;
/** An object with more fields than this is a dictionary: its names are data. */
const MOST_FIELDS = 60;

/** Describes the structure of a JSON document. */
export function describeShape(value: unknown): ShapeNode {
  const root = newNode();
  look(root, value, 0);
  return root;
}

/** Every place of a document with its node. List positions are `-`; dictionaries do not have fields. */
export function* placesOf(node: ShapeNode, path = ''): Generator<[string, ShapeNode]> {
  yield [path, node];
  for (const [name, field] of isDictionary(node) ? [] : node.fields) {
    yield* placesOf(field, path + toPointer([name]));
  }
  if (node.items) yield* placesOf(node.items, `${path}/-`);
}

/** Whether every object that could have this field has it. */
export function isAlwaysThere(parent: ShapeNode, field: ShapeNode): boolean {
  return parent.items === field || field.seen === parent.objects;
}

/** The only type of a place; undefined if there are several, or only null. */
export function typeOf({ types }: ShapeNode): string | undefined {
  const real = [...types].filter((type) => type !== 'null');
  return real.length === 1 ? real[0] : undefined;
}

function isDictionary({ fields }: ShapeNode): boolean {
  return fields.size > MOST_FIELDS;
}

function newNode(): ShapeNode {
  return { types: new Set(), objects: 0, fields: new Map(), seen: 0 };
}

function look(node: ShapeNode, value: unknown, depth: number): void {
  node.types.add(value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);
  if (depth >= DEEPEST || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, MOST_ITEMS)) {
      look((node.items ??= newNode()), item, depth + 1);
    }
    return;
  }
  node.objects += 1;
  for (const [name, part] of Object.entries(value).slice(0, MOST_FIELDS + 1)) {
    const field = node.fields.get(name) ?? newNode();
    node.fields.set(name, field);
    field.seen += 1;
    look(field, part, depth + 1);
  }
}
