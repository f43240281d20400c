import type { AccessFacts } from '../../describe/access-facts.ts';
import type { DistributionFacts, LicenceFacts } from '../../describe/facts.ts';
import { dateLiteral } from './dates.ts';
import { blank, iri, literal, PREFIXES, resource, type Resource } from './graph.ts';
import type { SharedResources } from './shared-resources.ts';

/** IANA's registry, whose addresses the profile asks for. */
const IANA = 'https://www.iana.org/assignments/media-types/';

/** A file of a dataset, or a way to it. */
export function distributionResource(
  file: DistributionFacts,
  { access, licence }: { readonly access: AccessFacts; readonly licence?: LicenceFacts },
  shared: SharedResources,
): Resource {
  const { url, kind, format, mediaType, byteSize, checksum, conformsTo, service } = file;
  const { text, authority } = shared;
  return resource(file.iri, ['dcat:Distribution'], {
    'dct:title': text(file.title),
    'dct:identifier': literal(file.id),
    'dcat:accessURL': iri(url),
    'dcat:downloadURL': kind === 'file' ? iri(url) : undefined,
    'dct:format': authority(format.standard, 'dct:MediaTypeOrExtent'),
    'dcat:mediaType': mediaTypeResource(mediaType, shared),
    'dct:license': shared.licence(licence),
    'dct:rights': shared.accessLevel(access.level, access.iri),
    'dcat:byteSize': literal(byteSize, { datatype: 'xsd:nonNegativeInteger' }),
    'spdx:checksum': checksum && checksumResource(checksum),
    'dct:modified': dateLiteral(file.modified),
    'dct:conformsTo': iri(conformsTo) && resource(conformsTo, ['dct:Standard'], {}),
    'dcat:accessService': service && shared.briefService(service),
  });
}

/** @param mediaType as servers send it; parameters are left out */
function mediaTypeResource(
  mediaType: string | undefined,
  { authority }: SharedResources,
): Resource | undefined {
  const name = mediaType?.split(';')[0]!.trim() ?? '';
  return /^[\w.+-]+\/[\w.+-]+$/.test(name) ? authority(IANA + name, 'dct:MediaType') : undefined;
}

/** Algorithms go by SPDX's names. @returns undefined where the value is not hexadecimal */
function checksumResource({
  algorithm,
  value,
}: NonNullable<DistributionFacts['checksum']>): Resource | undefined {
  if (!/^(?:[0-9a-f]{2})+$/i.test(value)) return undefined;
  const name = `${PREFIXES.spdx}checksumAlgorithm_${algorithm}`;
  return blank('spdx:Checksum', {
    'spdx:algorithm': resource(name, ['spdx:ChecksumAlgorithm'], {}),
    'spdx:checksumValue': literal(value, { datatype: 'xsd:hexBinary' }),
  });
}
