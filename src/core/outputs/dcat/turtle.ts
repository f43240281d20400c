import {
  isLiteral,
  isResource,
  PREFIXES,
  type Literal,
  type Resource,
  type Value,
} from './graph.ts';
import type { Syntax } from './syntax.ts';

/** Turtle: https://www.w3.org/TR/turtle/ */
export const turtle: Syntax = {
  extension: 'ttl',
  mediaType: 'text/turtle',
  head: `${Object.entries(PREFIXES)
    .map(([name, address]) => `@prefix ${name}: <${address}> .`)
    .join('\n')}\n\n`,
  separator: '\n',
  end: '',
  write(item) {
    const subject = item.iri === undefined ? '[]' : `<${item.iri}>`;
    return `${subject} ${writeStatements(item, '  ')} .\n`;
  },
};

function writeStatements({ types, properties }: Resource, indent: string): string {
  const statements = types.length > 0 ? [`a ${types.join(', ')}`] : [];
  for (const [predicate, value] of properties) {
    statements.push(`${predicate} ${writeValue(value, indent)}`);
  }
  return statements.join(` ;\n${indent}`);
}

function writeValue(value: Value, indent: string): string {
  if (isLiteral(value)) return writeLiteral(value);
  if (!isResource(value) || value.iri !== undefined) return `<${value.iri}>`;
  const deeper = `${indent}  `;
  return `[\n${deeper}${writeStatements(value, deeper)}\n${indent}]`;
}

function writeLiteral({ value, language, datatype }: Literal): string {
  const text = `"${value.replace(/["\\\n\r\t]/g, (one) => ESCAPES[one]!)}"`;
  if (language !== undefined) return `${text}@${language}`;
  return datatype === undefined ? text : `${text}^^${datatype}`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': String.raw`\"`,
  '\\': String.raw`\\`,
  '\n': String.raw`\n`,
  '\r': String.raw`\r`,
  '\t': String.raw`\t`,
};
