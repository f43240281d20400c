import type { DatasetRecord } from '../derive/catalogue.ts';
import { isHttpsUrl } from '../model/https-url.ts';
import { classifyDistribution } from './classify-distribution.ts';
import type { FactSource } from './fact-source.ts';
import type { DistributionFacts } from './facts.ts';
import { safeUrl } from './safe-url.ts';

/**
 * The files and links of a dataset. Only open data has any, and only addresses that are safe are shown: both are
 * looked at again here, whatever the checks let through.
 */
export function describeDistributions(
  { fields, path }: DatasetRecord,
  source: FactSource,
): DistributionFacts[] {
  if (fields.access.level !== 'open') return [];
  return (fields.distributions ?? []).flatMap((distribution, index) => {
    const { url } = distribution;
    if (url === undefined || !isHttpsUrl(url)) return [];
    const { id, title, byteSize, checksum, modified, service } = distribution;
    const term = source.catalogue.vocabularies.formats.get(distribution.format);
    return {
      iri: `${source.absolute(path)}#distribution-${id ?? index + 1}`,
      ...{ id, title, url, byteSize, checksum, modified },
      kind: classifyDistribution({ ...distribution, url }, term),
      format: source.format(distribution.format),
      mediaType: distribution.mediaType ?? term?.mediaTypes?.[0],
      ...safeUrl('conformsTo', distribution.conformsTo),
      service: service === undefined ? undefined : source.service(service),
    };
  });
}
