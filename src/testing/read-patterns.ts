import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

const ROOT = resolve(import.meta.dirname, '../..');

/** Generated code and tests are not looked at: strangers' texts reach the one through schemas and the other never. */
const OTHERS = /\/generated\/|\.test\.ts$|^src\/testing\//;

/** A regular expression of the project. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** `src/core/model/slugify.ts:12`, for each place that has it. */
  readonly places: string[];
}

/** The patterns of the project, and the places where one is made of parts that are not constant. */
export interface Patterns {
  readonly patterns: readonly Pattern[];
  readonly made: readonly string[];
}

/** Reads every pattern of `src/`: literals, and `RegExp` with constant parts. */
export function readPatterns(): Patterns {
  const found = new Map<string, Pattern>();
  const made: string[] = [];
  for (const path of globSync('src/**/*.{ts,mts,astro}', { cwd: ROOT })) {
    const name = path.replaceAll('\\', '/');
    if (OTHERS.test(name)) continue;
    const file = ts.createSourceFile(name, codeOf(name), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      const pattern = patternOf(node, file);
      if (pattern === 'made') made.push(name);
      else if (pattern) {
        const { line } = file.getLineAndCharacterOfPosition(node.getStart());
        const key = `/${pattern.source}/${pattern.flags}`;
        const known = found.get(key) ?? { ...pattern, places: [] };
        known.places.push(`${name}:${line + 1}`);
        found.set(key, known);
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return { patterns: [...found.values()], made };
}

/** The script at the head of a component, and those in its page, each on its own lines. */
function codeOf(path: string): string {
  const text = readFileSync(join(ROOT, path), 'utf8');
  if (!path.endsWith('.astro')) return text;
  const scripts = [...text.matchAll(/^---\n([^]*?)^---|<script\b[^>]*>([^]*?)<\/script>/gm)];
  return scripts.map(({ 1: head, 2: script }) => head ?? script).join('\n');
}

function patternOf(
  node: ts.Node,
  file: ts.SourceFile,
): Pick<Pattern, 'source' | 'flags'> | 'made' | undefined {
  if (ts.isRegularExpressionLiteral(node)) {
    const end = node.text.lastIndexOf('/');
    return { source: node.text.slice(1, end), flags: node.text.slice(end + 1) };
  }
  const isMade =
    (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
    node.expression.getText() === 'RegExp';
  if (!isMade) return undefined;
  const [source, flags] = [...(node.arguments ?? [])].map((part) => constantOf(part, file));
  if (source === undefined) return 'made';
  return { source, flags: flags ?? '' };
}

/** The text of an expression, if it is known: a literal, a template of known parts, or the name of one. */
function constantOf(node: ts.Node | undefined, file: ts.SourceFile): string | undefined {
  if (node === undefined) return undefined;
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isIdentifier(node)) {
    const declared = file.statements
      .filter(ts.isVariableStatement)
      .flatMap(({ declarationList }) => [...declarationList.declarations])
      .find(({ name }) => name.getText() === node.text);
    return constantOf(declared?.initializer, file);
  }
  if (!ts.isTemplateExpression(node)) return undefined;
  const parts = node.templateSpans.map(({ expression, literal }) => {
    const part = constantOf(expression, file);
    return part === undefined ? undefined : part + literal.text;
  });
  return parts.includes(undefined) ? undefined : node.head.text + parts.join('');
}
