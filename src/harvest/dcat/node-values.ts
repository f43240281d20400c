import { asList, textOf, valueAt } from '../json-values.ts';
import { DCT, FOAF, RDF, RDFS, SKOS, VCARD } from './terms.ts';

/** Predicates under which nodes carry their name, the most telling first. */
const NAMES = [
  `${SKOS}prefLabel`,
  `${RDFS}label`,
  `${FOAF}name`,
  `${VCARD}fn`,
  `${VCARD}organization-name`,
  `${DCT}title`,
  `${DCT}description`,
  `${RDF}value`,
  `${SKOS}notation`,
];

/** The values of the first predicate that has any. */
export function valuesAt(node: unknown, ...predicates: readonly string[]): readonly unknown[] {
  for (const predicate of predicates) {
    const values = asList(valueAt(node, predicate));
    if (values.length > 0) return values;
  }
  return [];
}

/** The text of a predicate in English, else without a language, else in any. */
export function wordsAt(node: unknown, ...predicates: readonly string[]): string | undefined {
  const values = valuesAt(node, ...predicates);
  const inLanguage = (wanted: (language: string) => boolean): unknown =>
    values.find((value) => wanted(textOf(valueAt(value, '@language')) ?? ''));
  const best =
    inLanguage((language) => /^en\b/i.test(language)) ??
    inLanguage((language) => language === '') ??
    values[0];
  return nameOf(best);
}

/** The texts of a predicate: in English only, where some of them are. */
export function allWordsAt(node: unknown, ...predicates: readonly string[]): string[] {
  const values = valuesAt(node, ...predicates);
  const english = values.filter((value) =>
    /^en\b/i.test(textOf(valueAt(value, '@language')) ?? ''),
  );
  return (english.length > 0 ? english : values).map(nameOf).filter((text) => text !== undefined);
}

/** What a value is called: its text, its label, or its IRI. */
export function nameOf(value: unknown): string | undefined {
  const literal = textOf(valueAt(value, '@value'));
  if (literal !== undefined) return literal;
  for (const predicate of NAMES) {
    const name = valueAt(value, predicate) === undefined ? undefined : wordsAt(value, predicate);
    if (name !== undefined) return name;
  }
  return iriOf(value);
}

/** The IRI of a node; nothing for nodes without a name. */
export function iriOf(value: unknown): string | undefined {
  const id = textOf(valueAt(value, '@id'));
  return id === undefined || id.startsWith('_:') ? undefined : id;
}

/** An IRI, or a text that is one. */
export function addressOf(value: unknown): string | undefined {
  return iriOf(value) ?? textOf(valueAt(value, '@value'));
}

/** The IRIs and the names of the values: a vocabulary may know either. */
export function iriAndName(values: readonly unknown[]): string[] {
  return [...new Set(values.flatMap((value) => [iriOf(value), nameOf(value)]))].filter(
    (text) => text !== undefined,
  );
}
