import { beforeAll, describe, expect, it } from 'vitest';
import { loadCity } from '../../../testing/city.ts';
import { renderTexts, outputContextOf } from '../../../testing/output-context.ts';
import { parseTurtle } from '../../../testing/rdf.ts';
import {
  HAS_SHAPES,
  SHAPES,
  validateWithEngine,
  validateWithZazuko,
  violationsIn,
  VOCABULARY_SHAPES,
} from '../../../testing/shacl.ts';
import { dcat } from './render-dcat.ts';

const CLASSES = SHAPES[3];

describe.runIf(HAS_SHAPES)('the official shapes of DCAT-AP 3.0.1 would find', () => {
  let text: string;
  let service: string;

  beforeAll(async () => {
    const files = renderTexts(dcat, outputContextOf(await loadCity()));
    text = files.get('datasets/rivermouth-transit/journeys-by-line.ttl')!;
    service = [...files].find(
      ([path, turtle]) =>
        /^services\/.*\.ttl$/.test(path) && turtle.includes('dcat:endpointDescription'),
    )![1];
  }, 60_000);

  const faults: readonly (readonly [string, RegExp, string, string, string])[] = [
    ['no title', /  dct:title .*\n/, '', 'title', SHAPES[0]],
    ['no access address', /  dcat:accessURL .*\n/, '', 'accessURL', SHAPES[0]],
    ['a date without a type', /  dct:format /, '  dct:issued "2020" ;\n$&', 'issued', SHAPES[0]],
    [
      'a publisher that is a text',
      /dct:publisher <[^>]+>/,
      'dct:publisher "Transit"',
      'publisher',
      SHAPES[0],
    ],
    ['a licence of no class', /a dct:LicenseDocument ;/, 'a foaf:Document ;', 'license', SHAPES[1]],
    [
      'a frequency that is a text',
      /dct:accrualPeriodicity <[^>]+>/,
      'dct:accrualPeriodicity "yearly"',
      'accrualPeriodicity',
      SHAPES[2],
    ],
    [
      'a frequency of one’s own',
      /authority\/frequency> \./,
      'x> .',
      'accrualPeriodicity',
      VOCABULARY_SHAPES,
    ],
    [
      'a media type that IANA does not have',
      /https:\/\/www\.iana\.org\/assignments/g,
      'https://example.org',
      'mediaType',
      VOCABULARY_SHAPES,
    ],
  ];

  it.each(faults)('%s', (_name, what, into, property, shapes) =>
    expectFault(text, [what, into], property, shapes),
  );

  it.each(['endpointURL', 'endpointDescription'])('an %s of no class', (property) =>
    expectFault(service, [/^.* a (?:foaf:Document, )?rdfs:Resource \.\n/gm, ''], property, CLASSES),
  );
});

async function expectFault(
  text: string,
  [what, into]: readonly [RegExp, string],
  property: string,
  shapes: string,
): Promise<void> {
  const broken = parseTurtle(text.replace(what, into));
  for (const validate of [validateWithEngine, validateWithZazuko]) {
    expect(violationsIn(await validate(parseTurtle(text), shapes))).toEqual([]);
    const found = violationsIn(await validate(broken, shapes));
    expect(found.map((fault) => fault.path.replace(/^.*[/#]/, ''))).toContain(property);
  }
}
