import { element } from './search/element.ts';

/** A message as nodes: text between back-ticks is a name or a value, and shown as code. */
export function codeWords(text: string): (Node | string)[] {
  return text
    .split('`')
    .map((part, index, parts) =>
      index % 2 === 1 && index < parts.length - 1 ? element('code', {}, part) : part,
    )
    .filter((part) => part !== '');
}
