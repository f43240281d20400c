import type { Rule } from './rule.ts';
import * as byName from './rules/index.ts';

/** Every rule. Entry rules say in `kinds` which entries they take. */
export const rules: readonly Rule[] = Object.values(byName);
