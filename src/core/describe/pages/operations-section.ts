import type { InterfaceDescription, ServiceOperation } from '../../model/interface-description.ts';
import { details, factList, line, section } from './blocks.ts';
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
  return section('operations', 'What it offers', [
    words(
      'prose',
      'From the reviewed copy of its ',
      outside(`${name} description`, url),
      ` (${name} `,
      quote(version),
      ').',
    ),
    operations.length === 0
      ? line('The description lists nothing.')
      : { is: 'items', look: 'operations', items: operations.map(operationBlocks) },
    more > 0 && line(`And ${more} more, in the whole description.`),
  ]);
}

function operationBlocks(operation: ServiceOperation): Block[] {
  const { method, path, summary, isDeprecated, parameters } = operation;
  const old: Inline[] = isDeprecated ? [' ', muted('No longer to be used')] : [];
  const facts = factList(parameters.map(parameterFact), 'relations');
  return present<Block>([
    words('operation', { is: 'badge', text: method }, ' ', { is: 'code', text: path }, ...old),
    summary && line(quote(summary)),
    parameters.length > 0 && details('Parameters', [facts], { spoken: ` of ${method} ${path}` }),
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
