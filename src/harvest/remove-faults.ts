import { messages } from '../core/report/messages/index.ts';
import type { ValuePath } from '../core/model/value-path.ts';
import { checkReadings } from '../core/validate/check-readings.ts';
import type { TextRule } from '../core/validate/rule.ts';
import { rules } from '../core/validate/all-rules.ts';
import { signsOfReadings } from '../core/validate/text-signs.ts';
import { stringsOf } from '../core/model/strings-of.ts';
import { makeSummary } from './normalise/title-and-summary.ts';
import type { MapContext, MappedRecord, Mapping } from './protocol.ts';

const textRules = rules.filter((rule): rule is TextRule => rule.scope === 'text');

/** What the rules need to know about an entry; it is the same for all harvested records. */
const ENTRY = {
  kind: 'harvested',
  id: 'source/record',
  file: 'harvested/source/record.yaml',
} as const;

/** Faults are rarely alone, but each pass removes something, so this ends soon. */
const MOST_PASSES = 4;

type Fields = Record<string, unknown>;

/**
 * Takes out of a record what the register's own rules for texts refuse: secrets, hidden characters, mailboxes of
 * people, template marks. A record that has such a thing where it cannot be left out is rejected. The value itself
 * is never repeated.
 */
export function removeFaults(record: MappedRecord, place: string, context: MapContext): Mapping {
  let current = record;
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const faults = faultsOf(current);
    if (faults.length === 0) return { record: current };
    const fatal = faults.find(({ path }) => isFatal(path));
    if (fatal) {
      const field = String(fatal.path.at(-1));
      return {
        rejection: {
          code: `refused-${field}`,
          place,
          identifier: field === 'identifier' ? undefined : record.identifier,
          reason: `The ${field} breaks the rule ${fatal.code}, and a record needs it.`,
        },
      };
    }
    current = without(current, faults, context);
  }
  return {
    rejection: {
      code: 'refused-text',
      place,
      identifier: record.identifier,
      reason: `Its texts break the rule ${faultsOf(current)[0]?.code ?? ''} in too many places.`,
    },
  };
}

interface Fault {
  readonly code: string;
  readonly path: ValuePath;
}

function faultsOf(record: MappedRecord): Fault[] {
  const faults: Fault[] = [];
  const { dataset, ...harvest } = record;
  for (const { text, path } of stringsOf({ harvest, dataset })) {
    const readings = signsOfReadings(text);
    for (const rule of textRules) {
      for (const { code } of checkReadings(rule, readings, path, ENTRY)) {
        if (messages[code].severity === 'error') faults.push({ code, path });
      }
    }
  }
  return faults;
}

function isFatal(path: ValuePath): boolean {
  const [root, field] = path;
  return (
    (root === 'harvest' && field === 'identifier') || (root === 'dataset' && field === 'title')
  );
}

function without(
  record: MappedRecord,
  faults: readonly Fault[],
  context: MapContext,
): MappedRecord {
  const dataset: Fields = structuredClone(record.dataset) as unknown as Fields;
  const unmapped: Record<string, string> = { ...record.unmapped };
  const harvest: Fields = { ...record };
  const emptied = new Set<string>();
  for (const { path, code } of faults) {
    const [root, field, item, part] = path.map(String) as [string, string, string?, string?];
    if (root === 'harvest' && field === 'unmapped') {
      unmapped[item!] = `(left out: ${code})`;
    } else if (root === 'harvest') Reflect.deleteProperty(harvest, field);
    else {
      unmapped[`left-out.${field}`] = code;
      if (field === 'distributions' && part === 'title') retitle(dataset, Number(item), context);
      else if (Array.isArray(dataset[field])) {
        (dataset[field] as unknown[])[Number(item)] = undefined;
        emptied.add(field);
      } else Reflect.deleteProperty(dataset, field);
    }
  }
  for (const field of emptied) {
    const left = (dataset[field] as unknown[]).filter((value) => value !== undefined);
    if (left.length > 0) dataset[field] = left;
    else Reflect.deleteProperty(dataset, field);
  }
  dataset['summary'] ??= makeSummary([], record.dataset.title ?? '');
  return {
    ...(harvest as unknown as MappedRecord),
    dataset: dataset,
    unmapped,
  };
}

/** A file without a usable title is called by its format. */
function retitle(dataset: Fields, index: number, context: MapContext): void {
  const distribution = (dataset['distributions'] as Fields[] | undefined)?.[index];
  if (!distribution) return;
  const format = String(distribution['format']);
  distribution['title'] = context.vocabularies.formats.get(format)?.label ?? format;
}
