import type { Entry } from '../model/entry.ts';
import { checkReadings } from './check-readings.ts';
import type { Finding, Rule, RuleContext, TextRule } from './rule.ts';
import { rules as allRules } from './all-rules.ts';
import { signsOfReadings } from './text-signs.ts';
import { NOTHING } from './rules/support/finding.ts';
import { Place, walkStrings } from './walk-strings.ts';

type EntryName = Pick<Entry, 'kind' | 'id' | 'file'>;

/** The rules, ready to run. */
export interface RuleRunner {
  /** Checks every string of a value, valid or not. */
  text(value: unknown, entry: EntryName): Finding[];
  /** Checks one valid entry. */
  entry(entry: Entry, context: RuleContext): Finding[];
  /** Checks all entries together. */
  register(context: RuleContext): Finding[];
}

/** Longer texts are rarely the same in two entries. */
const LONGEST_REMEMBERED = 60;

/** The register is not a file, so a rule that fails on all of it is reported on the catalogue's settings. */
const WHOLE_REGISTER: EntryName = { kind: 'catalogue', id: 'catalogue', file: 'catalogue.yaml' };

/**
 * Prepares rules for one check of a catalogue; all of them unless a test gives others. A rule that throws becomes a
 * problem of that file and does not end the check.
 */
export function ruleRunner(rules: readonly Rule[] = allRules): RuleRunner {
  const textRules = rules.filter((rule) => rule.scope === 'text');
  const entryRules = rules.filter((rule) => rule.scope === 'entry');
  const registerRules = rules.filter((rule) => rule.scope === 'register');
  const clean = new Map<Place, Set<string>>();
  const places = new Place();

  return {
    text(value, entry) {
      const findings: Finding[] = [];
      const failed = new Set<TextRule>();
      walkStrings(
        value,
        (text, path, place) => {
          // Half of all strings are the same few words (`csv`, `open`), and a text rule sees only text, kind and field.
          const known = text.length <= LONGEST_REMEMBERED ? setOf(clean, place) : undefined;
          if (known?.has(text)) return;
          const before = findings.length;
          const readings = signsOfReadings(text);
          const run = (rule: TextRule): Iterable<Finding> =>
            checkReadings(rule, readings, path, entry);
          for (const rule of textRules) {
            if (!failed.has(rule) && !collect(rule, entry, run, findings)) failed.add(rule);
          }
          if (findings.length === before) known?.add(text);
        },
        places.part(entry.kind),
      );
      return findings;
    },
    entry(entry, context) {
      const findings: Finding[] = [];
      for (const rule of entryRules) {
        if (!rule.kinds.includes(entry.kind)) continue;
        collect(rule, entry, () => rule.check(entry, context), findings);
      }
      return findings;
    },
    register(context) {
      const findings: Finding[] = [];
      for (const rule of registerRules) {
        collect(rule, WHOLE_REGISTER, () => rule.check(context), findings);
      }
      return findings;
    },
  };
}

function setOf(sets: Map<Place, Set<string>>, key: Place): Set<string> {
  const existing = sets.get(key);
  if (existing) return existing;
  const created = new Set<string>();
  sets.set(key, created);
  return created;
}

/**
 * Adds what a rule finds.
 * @returns whether the rule ran to its end
 */
function collect<Kind extends Rule>(
  rule: Kind,
  entry: EntryName,
  run: (rule: Kind) => Iterable<Finding>,
  findings: Finding[],
): boolean {
  try {
    const found = run(rule);
    if (found === NOTHING) return true;
    for (const finding of found) findings.push({ ...finding, path: [...finding.path] });
    return true;
  } catch (error) {
    // The name only: a message may quote the value that the rule failed on.
    const detail = error instanceof Error ? error.name : 'Error';
    const args = { rule: rule.codes.join(', '), detail };
    findings.push({ code: 'internal/rule-failed', entry, path: [], args });
    return false;
  }
}
