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
    const { url, id, title, byteSize, checksum, modified } = distribution;
    if (url === undefined || !isHttpsUrl(url)) return [];
    const term = source.catalogue.vocabularies.formats.get(distribution.format);
    const mediaType = distribution.mediaType ?? term?.mediaTypes?.[0];
    const service =
      distribution.service === undefined ? undefined : source.service(distribution.service);
    return {
      iri: `${source.absolute(path)}#distribution-${id ?? index + 1}`,
      ...(id !== undefined && { id }),
      title,
      url,
      kind: classifyDistribution({ ...distribution, url }, term),
      format: source.format(distribution.format),
      ...(mediaType !== undefined && { mediaType }),
      ...(byteSize !== undefined && { byteSize }),
      ...(checksum && { checksum }),
      ...(modified !== undefined && { modified }),
      ...safeUrl('conformsTo', distribution.conformsTo),
      ...(service && { service }),
    };
  });
}
