import { checkPath } from '../validate/check-path.ts';
import { compareText } from '../model/compare-text.ts';
import { keyOfFile } from '../model/entry.ts';
import { publisherOf } from '../model/keys.ts';
import { RULES } from './compare-registers.ts';
import {
  labelOf,
  leastLevel,
  quoteAll,
  RISK_WEIGHT,
  type Meaning,
  type MeaningCode,
  type RiskLevel,
} from './meaning.ts';
import type { ChangedPath, EntryChange, Risk, RiskReason, Unlisted } from './review-report.ts';
import { plural } from '../model/plural.ts';

/** Outside the catalogue, text that no program reads; everything else can change what the checks do. */
const PROSE = /(?:^|\/)[^/.][^/]*\.md$/;

/**
 * Weighs a proposal by the weightiest thing in it, and says why. What is not known to be harmless is not low.
 * @param otherPaths changed paths other than entries
 * @param unlisted what is only known by number
 */
export function computeRisk(
  changes: readonly EntryChange[],
  otherPaths: readonly ChangedPath[],
  unlisted?: Unlisted,
): Risk {
  const reasons = [
    ...reasonsOfMeanings(changes),
    ...reasonsOfPaths(otherPaths),
    ...takeovers(changes),
    ...reasonsOfCounts(unlisted?.meanings ?? []),
  ].sort((a, b) => RISK_WEIGHT[b.level] - RISK_WEIGHT[a.level] || compareText(a.text, b.text));
  return { level: reasons[0]?.level ?? 'low', reasons };
}

function reasonsOfMeanings(changes: readonly EntryChange[]): RiskReason[] {
  const byCode = new Map<MeaningCode, { level: RiskLevel; keys: Set<string> }>();
  for (const change of changes) {
    const { file, meanings } = change;
    const told = [...meanings, ...impliedBy(change)];
    for (const { code, level } of told) {
      if (level === 'low') continue;
      const known = byCode.get(code) ?? { level, keys: new Set() };
      known.keys.add(keyOfFile(file));
      byCode.set(code, known);
    }
  }
  return [...byCode].map(([code, { level, keys }]) => ({
    level,
    text: `${labelOf(code)}: ${quoteAll([...keys])}.`,
  }));
}

/**
 * What the kind of a file and the way in which it changed mean by themselves. They can be compared with what GitHub
 * says, so they count even where everything else about the change is low.
 */
function impliedBy({ kind, change, meanings }: EntryChange): Pick<Meaning, 'code' | 'level'>[] {
  const codes: MeaningCode[] = [
    ...(RULES.includes(kind) ? (['shared/rules'] as const) : []),
    ...(kind === 'publisher' ? (['publisher/changed'] as const) : []),
    ...(change === 'changed' ? [] : ([`entry/${change}`] as const)),
  ];
  return codes
    .map((code) => ({ code, level: leastLevel(code) }))
    .filter(({ level }) => meanings.every((told) => RISK_WEIGHT[told.level] < RISK_WEIGHT[level]));
}

/** What the kind of a file implies is said with its name already. */
function reasonsOfCounts(counts: Unlisted['meanings']): RiskReason[] {
  return counts.flatMap(({ code, count }) =>
    leastLevel(code) === 'low' || /^(?:entry\/(?:added|removed)|shared\/)/.test(code)
      ? []
      : [
          {
            level: leastLevel(code),
            text: `${labelOf(code)}: ${plural(count, 'more entry', 'more entries')}.`,
          },
        ],
  );
}

function reasonsOfPaths(paths: readonly ChangedPath[]): RiskReason[] {
  const groups: readonly [RiskLevel, string, (path: ChangedPath) => boolean][] = [
    ['high', 'Links, submodules or executables', ({ isRegular }) => !isRegular],
    ['high', 'Files that do not belong in the catalogue', isStray],
    ['high', 'Outside the catalogue', isProgram],
    ['medium', 'Text outside the catalogue', ({ file }) => file === undefined],
    ['medium', 'Copies of interface descriptions', () => true],
  ];
  const found = groups.map(() => [] as string[]);
  for (const path of paths) found[groups.findIndex(([, , test]) => test(path))]!.push(path.path);
  return groups.flatMap(([level, label], index) =>
    found[index]!.length > 0 ? [{ level, text: `${label}: ${quoteAll(found[index]!)}.` }] : [],
  );
}

/** Neither an entry nor a known copy: the check refuses it, and what it does is not known (`.gitattributes`). */
const isStray = ({ file }: ChangedPath): boolean =>
  file !== undefined && checkPath(file).use !== 'copy';

/** Hidden files count wherever the catalogue folder is: they configure tools. */
const isProgram = ({ path, file }: ChangedPath): boolean =>
  path.startsWith('.') || (file === undefined && !PROSE.test(path));

/** Who changes a publisher's file together with its entries may be making themselves its owner. */
function takeovers(changes: readonly EntryChange[]): RiskReason[] {
  const publishers = changes.filter(({ kind }) => kind === 'publisher').map(({ id }) => id);
  const touched = new Set(
    changes.filter(({ kind }) => kind !== 'publisher').map(({ id }) => publisherOf(id)),
  );
  const both = publishers.filter((id) => touched.has(id));
  if (both.length === 0) return [];
  const text = `A publisher’s own file and its entries in one proposal: ${quoteAll(both)}.`;
  return [{ level: 'high', text }];
}
