import { textOf, valueAt } from '../json-values.ts';
import type { DistributionWords } from '../source-words.ts';
import { addressOf, iriAndName, nameOf, valuesAt, wordsAt } from './node-values.ts';
import { DCAT, DCT, SPDX } from './terms.ts';

/** One distribution of a dataset. */
export function readDistribution(node: unknown): DistributionWords {
  const urls = ['downloadURL', 'accessURL', 'accessUrl'].flatMap((name) =>
    valuesAt(node, `${DCAT}${name}`),
  );
  const [checksum] = valuesAt(node, `${SPDX}checksum`);
  const sum = wordsAt(checksum, `${SPDX}checksumValue`);
  const [mediaType] = valuesAt(node, `${DCAT}mediaType`);
  return {
    id: wordsAt(node, `${DCT}identifier`),
    title: wordsAt(node, `${DCT}title`),
    description: wordsAt(node, `${DCT}description`),
    urls: urls.flatMap((url) => addressOf(url) ?? []),
    formats: iriAndName([...valuesAt(node, `${DCT}format`), ...valuesAt(node, `${DCAT}mediaType`)]),
    mediaType: nameOf(mediaType),
    byteSize: textOf(valueAt(valuesAt(node, `${DCAT}byteSize`)[0], '@value')),
    checksum:
      sum === undefined
        ? undefined
        : { algorithm: addressOf(valuesAt(checksum, `${SPDX}algorithm`)[0]), value: sum },
    modified: textOf(valueAt(valuesAt(node, `${DCT}modified`)[0], '@value')),
    conformsTo: addressOf(valuesAt(node, `${DCT}conformsTo`)[0]),
  };
}
