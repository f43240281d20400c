import type { OperationParameter, ServiceOperation } from '../../model/interface-description.ts';
import { fieldOf, followReference, lineOf, objectOf } from './plain-values.ts';

const LONGEST_LINE = 300;
const LONGEST_NAME = 100;
const MOST_PARAMETERS = 40;

/**
 * What an operation means for the caller. AsyncAPI 3 says what the service does (`send`), AsyncAPI 2 what a client may
 * do (`subscribe`); a page takes the caller's side.
 */
const FOR_CALLER: ReadonlyMap<unknown, string> = new Map([
  ['send', 'LISTEN'],
  ['receive', 'SEND'],
]);

/** Lists the operations of an AsyncAPI document, version 2 or 3. */
export function* readAsyncApi(document: unknown): Generator<ServiceOperation> {
  const operations = fieldOf(document, 'operations');
  for (const id of Object.keys(objectOf(operations))) {
    const operation = followReference(fieldOf(operations, id), document);
    const method = FOR_CALLER.get(fieldOf(operation, 'action'));
    if (method === undefined) continue;
    const channel = followReference(fieldOf(operation, 'channel'), document);
    yield describe(method, lineOf(channel, 'address', LONGEST_LINE) || id, channel, operation);
  }
  const channels = fieldOf(document, 'channels');
  for (const address of Object.keys(objectOf(channels))) {
    const channel = followReference(fieldOf(channels, address), document);
    for (const [name, method] of [
      ['subscribe', 'LISTEN'],
      ['publish', 'SEND'],
    ] as const) {
      const operation = fieldOf(channel, name);
      if (operation !== undefined) yield describe(method, address, channel, operation);
    }
  }
}

function describe(
  method: string,
  address: string,
  channel: unknown,
  operation: unknown,
): ServiceOperation {
  return {
    method,
    path: lineOf({ address }, 'address', LONGEST_LINE),
    summary:
      lineOf(operation, 'summary', LONGEST_LINE) ||
      lineOf(operation, 'description', LONGEST_LINE) ||
      lineOf(channel, 'description', LONGEST_LINE),
    isDeprecated: false,
    parameters: readParameters(fieldOf(channel, 'parameters')),
  };
}

/** Each is a part of the channel's address, so callers cannot leave it out. */
function readParameters(parameters: unknown): OperationParameter[] {
  return Object.keys(objectOf(parameters))
    .slice(0, MOST_PARAMETERS)
    .map((name) => ({
      name: lineOf({ name }, 'name', LONGEST_NAME),
      place: 'path',
      isRequired: true,
      description: lineOf(fieldOf(parameters, name), 'description', LONGEST_LINE),
    }));
}
