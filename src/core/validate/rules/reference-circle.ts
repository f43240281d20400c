import type { Entry, Register } from '../../model/entry.ts';
import type { ValuePath } from '../../model/value-path.ts';
import type { RegisterRule } from '../rule.ts';
import { findCircles } from './support/find-circles.ts';
import { finding } from './support/finding.ts';
import { isRecordId } from '../../model/record-references.ts';
import { termsOf } from '../../model/terms.ts';

/** Fields that lead from one entry to the next, and the place of each id in a circle. */
interface Relation {
  readonly field: string;
  links(register: Register): Map<string, readonly string[]>;
  place(register: Register, id: string, target: string): Place | undefined;
}

interface Place {
  readonly entry: Entry;
  readonly path: ValuePath;
}

const RELATIONS: readonly Relation[] = [
  ofDatasets('previousVersion', (value) => value.previousVersion),
  ofDatasets('supersededBy', (value) => value.supersededBy),
  {
    field: 'derivedFrom',
    links: ({ dataset }) =>
      new Map(
        [...dataset].map(([id, { fields }]) => [id, sources(fields.provenance?.derivedFrom)]),
      ),
    place({ dataset }, id, target) {
      const entry = dataset.get(id);
      const at = entry?.fields.provenance?.derivedFrom?.indexOf(target) ?? 0;
      return entry && { entry, path: ['provenance', 'derivedFrom', at] };
    },
  },
  {
    field: 'parent',
    links: ({ publisher }) =>
      new Map([...publisher].map(([id, { fields }]) => [id, fields.parent ? [fields.parent] : []])),
    place({ publisher }, id) {
      const entry = publisher.get(id);
      return entry && { entry, path: ['parent'] };
    },
  },
  {
    field: 'within',
    links: (register) =>
      new Map(
        [...(termsOf(register, 'places') ?? [])].map(([id, term]) => [id, term.within ?? []]),
      ),
    place(register, id, target) {
      const entry = register.vocabulary.get('places');
      const ids = [...(termsOf(register, 'places')?.keys() ?? [])];
      const at = termsOf(register, 'places')?.get(id)?.within?.indexOf(target) ?? 0;
      return entry && { entry, path: ['terms', ids.indexOf(id), 'within', at] };
    },
  },
];

/** Entries that follow or contain each other in a circle, so that none comes first. */
export const referenceCircle: RegisterRule = {
  scope: 'register',
  codes: ['reference/circle'],
  *check({ register }) {
    for (const { field, links, place } of RELATIONS) {
      for (const circle of findCircles(links(register))) {
        const at = place(register, circle[0]!, circle[1] ?? circle[0]!);
        if (!at) continue;
        const args = { field, chain: [...circle, circle[0]!] };
        yield finding('reference/circle', at.entry, at.path, args);
      }
    }
  },
};

function ofDatasets(
  field: 'previousVersion' | 'supersededBy',
  read: (value: Entry<'dataset'>['fields']) => string | undefined,
): Relation {
  return {
    field,
    links: ({ dataset }) =>
      new Map(
        [...dataset].map(([id, { fields }]) => {
          const target = read(fields);
          return [id, target === undefined ? [] : [target]];
        }),
      ),
    place({ dataset }, id) {
      const entry = dataset.get(id);
      return entry && { entry, path: [field] };
    },
  };
}

function sources(derivedFrom: readonly string[] | undefined): readonly string[] {
  return derivedFrom?.filter(isRecordId) ?? [];
}
