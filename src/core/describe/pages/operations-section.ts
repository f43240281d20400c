import type { InterfaceDescription, ServiceOperation } from '../../model/interface-description.ts';
import { muted, outside, present, quote, words } from './inlines.ts';
import type { Block, Fact, Inline, Section } from './page-model.ts';

/**
 * What the reviewed copy of a service's description lists.
 * @param url where the provider keeps the document
 */
export function operationsSection(
  { operations, more, type, version }: InterfaceDescription,
  url: string | undefined,
): Section {
  const name = type === 'openapi' ? 'OpenAPI' : 'AsyncAPI';
  return {
    id: 'operations',
    title: 'What it offers',
    blocks: present<Block>([
      words(
        'prose',
        'From the reviewed copy of its ',
        outside(`${name} description`, url),
        ` (${name} `,
        quote(version),
        ').',
      ),
      operations.length === 0 && words(undefined, 'The description lists nothing.'),
      operations.length > 0 && {
        is: 'items',
        look: 'operations',
        items: operations.map(operationBlocks),
      },
      more > 0 && words(undefined, `And ${more} more, in the whole description.`),
    ]),
  };
}

function operationBlocks(operation: ServiceOperation): Block[] {
  const { method, path, summary, isDeprecated, parameters } = operation;
  return present<Block>([
    words(
      'operation',
      ...present<Inline>([
        { is: 'badge', text: method },
        ' ',
        { is: 'code', text: path },
        isDeprecated && ' ',
        isDeprecated && muted('No longer to be used'),
      ]),
    ),
    summary && words(undefined, quote(summary)),
    parameters.length > 0 && {
      is: 'details',
      summary: 'Parameters',
      spoken: ` of ${method} ${path}`,
      blocks: [{ is: 'facts', look: 'relations', facts: parameters.map(parameterFact) }],
    },
  ]);
}

function parameterFact({
  name,
  place,
  isRequired,
  description,
}: ServiceOperation['parameters'][number]): Fact {
  return {
    label: [
      { is: 'code', text: name },
      ' – ',
      ...(place ? [quote(place), ', '] : []),
      isRequired ? 'required' : 'optional',
    ],
    values: description ? [[quote(description)]] : [],
  };
}
