import type { TermOf } from '../model/vocabulary.ts';
import type { Catalogue } from '../derive/catalogue.ts';
import type { ReasonFacts } from './access-facts.ts';
import type { FacetId } from '../model/facets.ts';
import type {
  FormatFacts,
  FrequencyFacts,
  LicenceFacts,
  LicenceTermFacts,
  PlaceFacts,
} from './facts.ts';
import type { TermFacts } from './term-facts.ts';
import { groupPath } from './group-path.ts';
import { nameThing, type Absolute } from './iris.ts';
import { safeUrls } from './safe-url.ts';

interface AnyTerm {
  readonly label: string;
  readonly iri?: string;
}

/** A term without a page. A term that is not in its vocabulary is called by its id. */
export function describeTerm(id: string, term: AnyTerm | undefined): TermFacts {
  const name = term ? { label: term.label } : { label: id, isUnknown: true as const };
  return { id, ...name, standard: term?.iri };
}

/** A term with a page that lists its records. */
function describeFacetTerm(facet: FacetId, id: string, term: AnyTerm | undefined): TermFacts {
  return { ...describeTerm(id, term), ...(term && { path: groupPath(facet, id) }) };
}

export function describeTheme(
  id: string,
  term: AnyTerm | undefined,
  absolute: Absolute,
): TermFacts {
  const iri = nameThing(absolute, groupPath('theme', id), 'theme');
  return { ...describeFacetTerm('theme', id, term), iri };
}

export function describePlace(
  id: string,
  term: TermOf<'places'> | undefined,
  absolute: Absolute,
): PlaceFacts {
  const iri = term?.iri ?? nameThing(absolute, groupPath('place', id), 'place');
  return { ...describeFacetTerm('place', id, term), iri, bbox: term?.bbox };
}

export function describeFormat(id: string, term: TermOf<'formats'> | undefined): FormatFacts {
  const { mediaTypes = [], extensions = [], opensWith } = term ?? {};
  return { ...describeFacetTerm('format', id, term), mediaTypes, extensions, opensWith };
}

export function describeFrequency(
  id: string,
  term: TermOf<'frequencies'> | undefined,
): FrequencyFacts {
  return { ...describeTerm(id, term), duration: term?.duration };
}

export function describeReason(
  id: string | undefined,
  { vocabularies }: Catalogue,
): ReasonFacts | undefined {
  if (id === undefined) return undefined;
  const term = vocabularies['access-reasons'].get(id);
  return { ...describeTerm(id, term), legalBasis: term?.legalBasis };
}

/** What an entry says of its licence; that it is not stated among them. */
export function describeLicenceTerm(
  id: string,
  term: TermOf<'licences'> | undefined,
): LicenceTermFacts {
  const { can, must, attributionText } = term ?? {};
  return { ...describeFacetTerm('licence', id, term), can, must, attributionText };
}

/** Terms that say nothing of a licence; standards have no way to say that nothing is known, but silence. */
const NO_LICENCE: ReadonlySet<string> = new Set(['not-stated']);

/** @returns undefined where the entry says that the licence is not stated */
export function describeLicence(
  id: string,
  term: TermOf<'licences'> | undefined,
  absolute: Absolute,
): LicenceFacts | undefined {
  if (NO_LICENCE.has(id)) return undefined;
  const path = groupPath('licence', id);
  const [url] = safeUrls(term?.url === undefined ? [] : [term.url]);
  const { iri, spdx, open = false, attribution } = term ?? {};
  return {
    ...describeLicenceTerm(id, term),
    iri: iri ?? url ?? nameThing(absolute, path, 'licence'),
    url: url ?? absolute(path),
    text: url ?? iri,
    ...{ spdx, open, attribution },
  };
}
