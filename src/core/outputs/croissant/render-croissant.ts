import { address } from '../address.ts';
import type { OutputFamily } from '../output.ts';
import { renderJson } from '../render-json.ts';
import { canDescribeInCroissant, CROISSANT, describeCroissant } from './describe-croissant.ts';

/** The files of open datasets, for machine learning. */
export const croissant: OutputFamily = {
  id: 'croissant',
  title: 'Croissant 1.1',
  about:
    'The files of an open dataset and the meaning of their columns, for machine learning tools. Croissant requires files, a known licence and a date; entries without them have no file. Checksums are given for files that do not change, if the publisher states them.',
  standard: {
    title: 'Croissant 1.1',
    url: 'https://docs.mlcommons.org/croissant/docs/croissant-spec-1.1.html',
  },
  stability: 'stable',
  addresses: [
    address(
      '/datasets/{publisher}/{slug}/croissant.json',
      `application/ld+json; profile="${CROISSANT}"`,
      'The files of one dataset',
    ),
  ],
  *render({ facts, absolute }) {
    for (const dataset of facts.datasets) {
      if (!canDescribeInCroissant(dataset)) continue;
      yield {
        path: `datasets/${dataset.id}/croissant.json`,
        content: renderJson(describeCroissant(dataset, facts.about, absolute)),
      };
    }
  },
};
