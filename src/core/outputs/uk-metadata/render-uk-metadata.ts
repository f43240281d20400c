import { address } from '../address.ts';
import type { Output, OutputFamily } from '../output.ts';
import { jsonText } from '../render-json.ts';
import { withLists } from '../with-lists.ts';
import {
  describeUkDataset,
  describeUkDistribution,
  describeUkService,
  type UkThing,
} from './describe-uk-resource.ts';
import { MANDATORY, MODEL, type UkClass } from './model.ts';

/** The register for catalogues of the United Kingdom's government, with what it lacks for them. */
export const ukMetadata: OutputFamily = {
  id: 'uk-metadata',
  title: 'UK cross-government metadata exchange model',
  about:
    'All datasets, live feeds and APIs, and files, as British government catalogues exchange them. The model requires facts that many entries do not state, such as a mailbox, and has lists that do not fit every entry. Such a property is left out; the file counts the records without each mandatory property, with the reason.',
  standard: { title: 'UK Cross-Government Metadata Exchange Model', url: MODEL },
  // The model itself is a draft.
  stability: 'draft',
  addresses: [
    address('/uk-metadata.json', 'application/json', 'The whole register, and the gaps in it'),
  ],
  *render({ facts }): Iterable<Output> {
    const { about } = facts;
    const gaps = countGaps();
    const resources: string[] = [];
    const distributions: string[] = [];
    const write = (list: string[], type: UkClass, thing: UkThing): void => {
      gaps.add(type, thing);
      list.push(jsonText(thing));
    };
    for (const record of facts.listed) {
      if (record.kind === 'dataset') {
        write(resources, 'Dataset', describeUkDataset(record));
        for (const file of record.distributions) {
          write(distributions, 'Distribution', describeUkDistribution(file, record));
        }
      } else if (record.kind === 'service') {
        write(resources, 'DataService', describeUkService(record));
      }
    }
    const head = {
      title: about.title,
      description: about.description,
      homepage: about.page,
      conformsTo: MODEL,
      gaps: gaps.list(),
    };
    yield { path: 'uk-metadata.json', content: withLists(head, { resources, distributions }) };
  },
};

/** Counts how many objects of a class are without each mandatory property. */
function countGaps() {
  const total = new Map<UkClass, number>();
  const missing = new Map<string, number>();
  return {
    add(type: UkClass, thing: UkThing): void {
      total.set(type, (total.get(type) ?? 0) + 1);
      for (const property of Object.keys(MANDATORY[type])) {
        if (thing[property] !== undefined) continue;
        const key = `${type} ${property}`;
        missing.set(key, (missing.get(key) ?? 0) + 1);
      }
    },
    list(): object[] {
      return (Object.keys(MANDATORY) as UkClass[]).flatMap((type) =>
        Object.entries(MANDATORY[type]).map(([property, without]) => {
          const lacking = missing.get(`${type} ${property}`) ?? 0;
          const why = lacking > 0 && without !== null ? { why: without } : {};
          return { class: type, property, missing: lacking, of: total.get(type) ?? 0, ...why };
        }),
      );
    },
  };
}
