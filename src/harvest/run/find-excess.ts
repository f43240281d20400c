/** Characters of a record's texts, all told. The longest honest ones, with their geometry, have a fiftieth. */
const MOST_CHARACTERS = 5_000_000;

/** Values of a record, all told: a geometry has two numbers for each point. */
const MOST_VALUES = 2_000_000;

/** Lists and objects inside each other. Mappers and writers call themselves for each level. */
const DEEPEST = 100;

/** Why a record is not even looked at. */
export interface Excess {
  readonly code: 'too-deep' | 'too-large';
  readonly reason: string;
}

/**
 * Finds what makes a record take longer than it is worth. Checked before anything is done with it.
 * @param value as JSON has it: a tree
 */
export function findExcess(value: unknown): Excess | undefined {
  let characters = 0;
  let values = 0;
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) {
      const reason = `The record is nested more than ${DEEPEST} levels deep.`;
      return { code: 'too-deep', reason };
    }
    const next: unknown[] = [];
    for (const item of level) {
      values += 1;
      if (typeof item === 'string') characters += item.length;
      else if (typeof item === 'object' && item !== null)
        for (const part of Object.values(item)) next.push(part);
      if (characters > MOST_CHARACTERS || values + next.length > MOST_VALUES) {
        const reason = `The record has more than ${MOST_CHARACTERS} characters or ${MOST_VALUES} values.`;
        return { code: 'too-large', reason };
      }
    }
    level = next;
  }
  return undefined;
}
