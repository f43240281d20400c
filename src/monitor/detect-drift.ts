import { findLeak } from '../core/validate/find-leak.ts';
import {
  describeShape,
  isAlwaysThere,
  placesOf,
  typeOf,
  type ShapeNode,
} from './describe-shape.ts';

const MOST_LINES = 200;
const MOST_LOST = 20;
const LONGEST_LINE = 300;

/** What consumers may rely on in an answer, and what it lacks compared with earlier ones. */
export interface Drift {
  /** Lines such as `/items/-/value number`, sorted: what every answer so far had, as far as could be seen. */
  readonly shape: readonly string[];
  /** Lines of the earlier shape. */
  readonly lost: readonly string[];
}

/**
 * Compares the structure of a JSON answer with earlier ones. Lost is what was always there and is now missing or has
 * another type. What is new, optional, null, or in a list that is empty today is not lost.
 * @param before the structure of earlier answers, undefined if there is none
 */
export function detectDrift(before: readonly string[] | undefined, value: unknown): Drift {
  const root = describeShape(value);
  const nodes = new Map(placesOf(root));
  const always = linesOf(root, nodes);
  const lost: string[] = [];
  const unseen: string[] = [];
  for (const line of before ?? []) {
    const { path, type } = split(line);
    const verdict = compare(nodes, path, type);
    if (verdict === 'lost') lost.push(line);
    if (verdict === 'unseen') unseen.push(line);
  }
  return {
    shape: [...new Set([...always, ...unseen])].sort().slice(0, MOST_LINES),
    // Everything below something lost is lost too.
    lost: lost
      .filter((line) => !lost.some((other) => split(line).path.startsWith(`${split(other).path}/`)))
      .slice(0, MOST_LOST),
  };
}

function compare(
  nodes: ReadonlyMap<string, ShapeNode>,
  path: string,
  type: string,
): 'same' | 'lost' | 'unseen' {
  const node = nodes.get(path);
  if (node) {
    if (node.types.has(type)) return 'same';
    return node.types.size === 1 && node.types.has('null') ? 'unseen' : 'lost';
  }
  const above = path.slice(0, path.lastIndexOf('/'));
  const parent = nodes.get(above);
  // Also lost if its parent is; the parent reports it.
  if (!parent) return above === '' ? 'lost' : compare(nodes, above, typeAbove(path));
  return path.endsWith('/-') || parent.objects === 0 ? ifEmpty(parent, path) : 'lost';
}

/** An empty list, or a value that is null today, says nothing about its parts; another type loses them. */
function ifEmpty({ types }: ShapeNode, path: string): 'lost' | 'unseen' {
  const isPossible = types.has(typeAbove(path)) || types.has('null');
  return isPossible ? 'unseen' : 'lost';
}

const typeAbove = (path: string): string => (path.endsWith('/-') ? 'array' : 'object');

function split(line: string): { path: string; type: string } {
  const end = line.lastIndexOf(' ');
  return { path: line.slice(0, end), type: line.slice(end + 1) };
}

function linesOf(root: ShapeNode, nodes: ReadonlyMap<string, ShapeNode>): string[] {
  const sure = new Set<string>();
  const lines: string[] = [];
  for (const [path, node] of nodes) {
    const above = path.slice(0, path.lastIndexOf('/'));
    const isSure = node === root || (sure.has(above) && isAlwaysThere(nodes.get(above)!, node));
    if (!isSure) continue;
    sure.add(path);
    const type = typeOf(node);
    const line = `${path} ${type ?? ''}`;
    if (type !== undefined && isShowable(line)) lines.push(line);
  }
  return lines.sort().slice(0, MOST_LINES);
}

/** Names of fields are strangers' words. */
function isShowable(line: string): boolean {
  return line.length <= LONGEST_LINE && !/\p{C}/u.test(line) && findLeak(line) === undefined;
}
