import type { Coverage } from '../../generated/types.ts';
import type { Entry, Register } from '../../model/entry.ts';
import type { ValuePath } from '../../model/value-path.ts';
import type { EntryRule } from '../rule.ts';
import { isOrdered, overlaps, swapAxes, type Bbox } from '../../model/bbox.ts';
import { datasetOf } from '../../model/dataset-of.ts';
import { WORK_KINDS, type WorkKind } from '../../model/keys.ts';
import { finding } from './support/finding.ts';
import { termsOf } from '../../model/terms.ts';
import type { ProblemCode } from '../../report/messages/index.ts';

type PlacedKind = 'dataset' | 'harvested' | 'service' | WorkKind | 'vocabulary';

/** Bounding boxes that are inside out, have their axes swapped, or lie outside the register's place. */
export const placeBbox: EntryRule<PlacedKind> = {
  scope: 'entry',
  codes: ['place/bbox-reversed', 'place/bbox-swapped', 'place/bbox-outside'],
  kinds: ['dataset', 'harvested', 'service', ...WORK_KINDS, 'vocabulary'],
  *check(entry, { register }) {
    for (const { bbox, path, mayLieOutside } of boxesOf(entry, register)) {
      const code = whatIsWrong(bbox, mayLieOutside ? undefined : homeOf(register));
      if (code) yield finding(code, entry, path, { bbox: bbox.join(', ') });
    }
  },
};

interface PlacedBox {
  readonly bbox: Bbox;
  readonly path: ValuePath;
  readonly mayLieOutside: boolean;
}

function whatIsWrong(bbox: Bbox, home: Bbox | undefined): ProblemCode | undefined {
  const outside = home !== undefined && !(isOrdered(bbox) && overlaps(bbox, home));
  if (outside && overlaps(swapAxes(bbox), home)) return 'place/bbox-swapped';
  if (!isOrdered(bbox)) return 'place/bbox-reversed';
  return outside ? 'place/bbox-outside' : undefined;
}

function boxesOf(entry: Entry<PlacedKind>, register: Register): PlacedBox[] {
  const { fields } = entry;
  if ('terms' in fields) {
    return fields.terms.flatMap((term, index) =>
      'bbox' in term && term.bbox
        ? [{ bbox: term.bbox, path: ['terms', index, 'bbox'], mayLieOutside: true }]
        : [],
    );
  }
  const at: ValuePath = 'harvest' in fields ? ['dataset'] : [];
  const coverage =
    'harvest' in fields ? datasetOf(entry as Entry<'harvested'>).dataset.coverage : fields.coverage;
  if (!coverage?.bbox) return [];
  const path = [...at, 'coverage', 'bbox'];
  return [{ bbox: coverage.bbox, path, mayLieOutside: namesOtherPlaces(coverage, register) }];
}

/** Whether the data is also about places outside the register's own. */
function namesOtherPlaces({ places = [] }: Coverage, register: Register): boolean {
  const home = register.catalogue.get('catalogue')?.fields.place;
  const terms = termsOf(register, 'places');
  return places.some((id) => id !== home && !terms?.get(id)?.within?.includes(home ?? ''));
}

function homeOf(register: Register): Bbox | undefined {
  const place = register.catalogue.get('catalogue')?.fields.place;
  return termsOf(register, 'places')?.get(place ?? '')?.bbox;
}
