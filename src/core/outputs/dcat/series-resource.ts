import type { SeriesFacts } from '../../describe/facts.ts';
import { commonProperties } from './common-properties.ts';
import { resource, type Property, type Resource } from './graph.ts';
import type { SharedResources } from './shared-resources.ts';

/**
 * Editions of the same data. A series is not a `dcat:Dataset` here: DCAT would then count more datasets than the other
 * outputs.
 */
export function seriesResource(facts: SeriesFacts, shared: SharedResources): Resource {
  return resource(facts.iri, ['dcat:DatasetSeries', 'dcat:Resource'], {
    ...commonProperties(facts, shared),
    'dct:accrualPeriodicity': shared.authority(facts.frequency.standard, 'dct:Frequency'),
  });
}

/** Its members, which say themselves that they belong: for a file about the series alone. */
export function memberResources(
  { iri, members }: SeriesFacts,
  shared: SharedResources,
): Resource[] {
  const series: Property = ['dcat:inSeries', { iri }];
  return members.map((member) => {
    const known = shared.brief('dcat:Dataset', member);
    return { ...known, properties: [...known.properties, series] };
  });
}
