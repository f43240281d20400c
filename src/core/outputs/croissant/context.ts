/**
 * What the words of a Croissant file mean: the terms that ours use, from the context of Croissant 1.1, appendix 1.
 * Everything else is schema.org's.
 */
export const CROISSANT_CONTEXT = {
  '@language': 'en',
  '@vocab': 'http://schema.org/',
  sc: 'http://schema.org/',
  cr: 'http://mlcommons.org/croissant/',
  dct: 'http://purl.org/dc/terms/',
  citeAs: 'cr:citeAs',
  column: 'cr:column',
  conformsTo: 'dct:conformsTo',
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  extract: 'cr:extract',
  field: 'cr:field',
  fileObject: 'cr:fileObject',
  isArray: 'cr:isArray',
  isLiveDataset: 'cr:isLiveDataset',
  key: 'cr:key',
  md5: 'cr:md5',
  recordSet: 'cr:recordSet',
  sdVersion: 'cr:sdVersion',
  source: 'cr:source',
} as const;
