import type { DatasetRecord } from '../derive/catalogue.ts';
import { isHttpsUrl } from '../model/https-url.ts';
import { describeTerm } from './describe-term.ts';
import type { FactSource } from './fact-source.ts';
import type { DistributionFacts } from './facts.ts';
import { safeUrl } from './safe-url.ts';

/**
 * The files and links of a dataset. Only open data has any, and only addresses that are safe are shown: both are
 * looked at again here, whatever the checks let through.
 */
export function describeDistributions(
  { fields, path }: DatasetRecord,
  { catalogue, absolute, service }: FactSource,
): DistributionFacts[] {
  if (fields.access.level !== 'open') return [];
  return (fields.distributions ?? []).flatMap((file, index) => {
    const { url, id, title, byteSize, checksum, modified } = file;
    if (url === undefined || !isHttpsUrl(url)) return [];
    const term = catalogue.vocabularies.formats.get(file.format);
    const mediaType = file.mediaType ?? term?.mediaTypes?.[0];
    const served = file.service === undefined ? undefined : service(file.service);
    const measured = byteSize !== undefined || checksum !== undefined;
    return {
      iri: `${absolute(path)}#distribution-${id ?? index + 1}`,
      ...(id !== undefined && { id }),
      title,
      url,
      download: measured || namesFile(url, term?.extensions),
      format: describeTerm(file.format, term),
      ...(mediaType !== undefined && { mediaType }),
      ...(byteSize !== undefined && { byteSize }),
      ...(checksum && { checksum }),
      ...(modified !== undefined && { modified }),
      ...safeUrl('conformsTo', file.conformsTo),
      ...(served && { service: served }),
    };
  });
}

/** Formats that are pages, whose files are looked at and not downloaded. */
const PAGES: ReadonlySet<string> = new Set(['html', 'htm']);

/** Whether an address ends as files of the format do. */
function namesFile(url: string, extensions: readonly string[] = []): boolean {
  const path = new URL(url).pathname.toLowerCase();
  return extensions.some((extension) => !PAGES.has(extension) && path.endsWith(`.${extension}`));
}
