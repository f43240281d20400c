import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';

import { asList, asObject, valueAt, type JsonObject } from '../json-values.ts';

/** How deep a document may be: ISO 19139 needs about 20. */
const DEEPEST = 100;

/** Entities stay: they are decoded where texts are repaired. */
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  processEntities: false,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: true,
});

/**
 * A document as objects, without prefixes of namespaces; attributes start with `@`.
 * @throws Error where the text is not XML, or defines entities
 */
export function readXml(text: string): JsonObject {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) {
    throw new Error('it has a document type definition, which is not read');
  }
  // Its types say it always returns true, but a fault is an object.
  const fault = valueAt(SyntaxValidator.validate(text), 'err');
  if (fault !== undefined) {
    const [line, words] = [valueAt(fault, 'line'), valueAt(fault, 'msg')].map(String);
    throw new Error(`it is not well-formed XML (line ${line!}: ${words!.slice(0, 200)})`);
  }
  const document = asObject(parser.parse(text));
  if (!document) throw new Error('it is not XML');
  return document;
}

/** Every element with one of the names, at any depth, but not inside another of them. */
export function findElements(value: unknown, names: ReadonlySet<string>, depth = 0): JsonObject[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) {
    return (value as unknown[]).flatMap((item) => findElements(item, names, depth + 1));
  }
  const object = asObject(value);
  if (!object) return [];
  return Object.entries(object).flatMap(([name, inside]) =>
    names.has(name)
      ? asList(inside).flatMap((item) => {
          const element = asObject(item);
          return element ? [{ ...element, '@element': name }] : [];
        })
      : findElements(inside, names, depth + 1),
  );
}

/** Elements of ISO 19139 that hold a value, the most common first. */
const VALUES = `CharacterString Anchor #text DateTime Date URL Decimal TimeInstant timePosition
  LocalisedCharacterString @codeListValue`.split(/\s+/);

/** The words in an element: its text, or that of the element that holds its value. */
export function wordsIn(value: unknown, depth = 0): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  if (depth > 4) return undefined;
  if (Array.isArray(value)) return firstWords(value as unknown[], depth);
  return firstWords(
    VALUES.map((name) => valueAt(value, name)).filter((item) => item !== undefined),
    depth,
  );
}

/** The words of each element that has any. */
export function textsIn(elements: readonly unknown[]): string[] {
  return elements.map((element) => wordsIn(element)).filter((text) => text !== undefined);
}

/** The value of a code list element. */
export function codeIn(value: unknown): string | undefined {
  const [element] = Object.entries(asObject(asList(value)[0]) ?? {}).filter(
    ([name]) => !name.startsWith('@'),
  );
  if (!element) return wordsIn(value);
  const [, inside] = element;
  return wordsIn(valueAt(asList(inside)[0], '@codeListValue')) ?? wordsIn(inside);
}

/**
 * Elements on a path; each step may occur several times.
 * @param path `citation/CI_Citation/title`
 */
export function elementsAt(value: unknown, path: string): unknown[] {
  let found = asList(value);
  for (const name of path.split('/')) {
    found = found.flatMap((item) => asList(valueAt(item, name)));
  }
  return [...found];
}

function firstWords(values: readonly unknown[], depth: number): string | undefined {
  for (const value of values) {
    const words = wordsIn(value, depth + 1);
    if (words !== undefined) return words;
  }
  return undefined;
}
