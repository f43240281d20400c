import type { TermOf } from '../model/vocabulary.ts';
import type { FormatFacts, FrequencyFacts, LicenceFacts, PlaceFacts, TermFacts } from './facts.ts';
import { isHttpsUrl } from '../model/https-url.ts';
import { nameThing, type Absolute } from './iris.ts';

interface AnyTerm {
  readonly label: string;
  readonly iri?: string;
}

/** A term without a page. A term that is not in its vocabulary is called by its id. */
export function describeTerm(id: string, term: AnyTerm | undefined): TermFacts {
  return {
    id,
    label: term?.label ?? id,
    ...(term?.iri !== undefined && { standard: term.iri }),
  };
}

export function describeTheme(
  id: string,
  term: AnyTerm | undefined,
  absolute: Absolute,
): TermFacts {
  return { ...describeTerm(id, term), iri: nameThing(absolute, `/themes/${id}/`, 'theme') };
}

export function describePlace(
  id: string,
  term: TermOf<'places'> | undefined,
  absolute: Absolute,
): PlaceFacts {
  return {
    ...describeTerm(id, term),
    iri: term?.iri ?? nameThing(absolute, `/places/${id}/`, 'place'),
    ...(term?.bbox && { bbox: term.bbox }),
  };
}

export function describeFormat(id: string, term: TermOf<'formats'> | undefined): FormatFacts {
  return {
    ...describeTerm(id, term),
    mediaTypes: term?.mediaTypes ?? [],
    extensions: term?.extensions ?? [],
    ...(term?.opensWith !== undefined && { opensWith: term.opensWith }),
  };
}

export function describeFrequency(
  id: string,
  term: TermOf<'frequencies'> | undefined,
): FrequencyFacts {
  return {
    ...describeTerm(id, term),
    ...(term?.duration !== undefined && { duration: term.duration }),
  };
}

/** Terms for an unknown licence; standards leave an unknown licence out. */
const NO_LICENCE: ReadonlySet<string> = new Set(['not-stated']);

/** @returns undefined where the entry says that the licence is not stated */
export function describeLicence(
  id: string,
  term: TermOf<'licences'> | undefined,
  absolute: Absolute,
): LicenceFacts | undefined {
  if (NO_LICENCE.has(id)) return undefined;
  const page = absolute(`/licences/${id}/`);
  const url = term?.url !== undefined && isHttpsUrl(term.url) ? term.url : undefined;
  const text = url ?? term?.iri;
  return {
    ...describeTerm(id, term),
    iri: term?.iri ?? url ?? nameThing(absolute, `/licences/${id}/`, 'licence'),
    url: url ?? page,
    ...(text !== undefined && { text }),
    ...(term?.spdx !== undefined && { spdx: term.spdx }),
    open: term?.open ?? false,
    ...(term && { attribution: term.attribution }),
    ...(term?.attributionText !== undefined && { attributionText: term.attributionText }),
  };
}
