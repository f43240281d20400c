import type { SourceFile } from '../../model/entry.ts';
import type { InterfaceDescription, ServiceOperation } from '../../model/interface-description.ts';
import type { ProblemDraft } from '../../report/make-problem.ts';
import { COPY_LIMITS } from '../limits.ts';
import { parseText } from '../parse-text.ts';
import { positionAt } from '../position.ts';
import { fieldOf, toLine } from './plain-values.ts';
import { readAsyncApi } from './read-asyncapi.ts';
import { readOpenApi } from './read-openapi.ts';

/** Readers do not look through more; the whole document is one click away. */
const MOST_OPERATIONS = 200;

/**
 * The result of reading a copy: its value (for the rules that look for secrets) and what a page shows of it, or what is
 * wrong.
 */
export interface ParsedDescription {
  readonly value?: unknown;
  readonly description?: InterfaceDescription;
  readonly problems: readonly ProblemDraft[];
}

/**
 * Reads as much of the reviewed copy of an interface description (`<name>.openapi.json`, `<name>.asyncapi.yaml`) as a
 * page shows. The text is hostile: it is read only as data, and references are followed once and only inside the
 * document.
 */
export function parseDescription({ file, text }: SourceFile): ParsedDescription {
  const { value, problems } = file.endsWith('.json') ? parseJson(file, text) : read(file, text);
  if (problems.length > 0) return { problems };
  const type = file.includes('.asyncapi.') ? 'asyncapi' : 'openapi';
  const version = fieldOf(value, type) ?? (type === 'openapi' && fieldOf(value, 'swagger'));
  if (typeof version !== 'string') {
    const args = { expected: type === 'openapi' ? 'openapi: 3.1.0' : 'asyncapi: 3.0.0' };
    return { problems: [{ code: 'file/not-description', file, args }] };
  }
  const all: Iterable<ServiceOperation> =
    type === 'openapi' ? readOpenApi(value) : readAsyncApi(value);
  const operations: ServiceOperation[] = [];
  let more = 0;
  for (const operation of all) {
    if (operations.length < MOST_OPERATIONS) operations.push(operation);
    else more++;
  }
  const description = { type, file, version: toLine(version, 20), operations, more } as const;
  return { value, description, problems: [] };
}

function read(file: string, text: string): ParsedDescription {
  const { value, problems } = parseText(text, COPY_LIMITS);
  return {
    value,
    // How the words of a readable copy are written is its provider's business.
    problems: (value === undefined ? problems : []).map(({ code, offset, args }) => ({
      code,
      file,
      ...positionAt(text, offset),
      args,
    })),
  };
}

/** Read as JSON: indented with tabs, it is not YAML. */
function parseJson(file: string, text: string): ParsedDescription {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')), problems: [] };
  } catch {
    // The engine's messages differ between versions and may quote the text.
    return { problems: [{ code: 'file/not-json', file }] };
  }
}
