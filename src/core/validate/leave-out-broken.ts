import { textBeside } from '../insight/insight-content.ts';
import {
  identifyFile,
  type Entry,
  type EntryIdentity,
  type EntryKind,
  type Register,
} from '../model/entry.ts';
import { kindsThat } from '../model/entry-kinds.ts';
import { fileOfKey, ownerOf, publisherOf, recordsOf } from '../model/keys.ts';
import { compareText } from '../model/compare-text.ts';
import type { Problem } from '../report/problem.ts';

/** One entry that is not published, and why. */
export interface LeftOut {
  /** Path inside the catalogue folder. */
  readonly file: string;
  /** Of its errors, each once; none where another entry is the reason. */
  readonly codes: readonly string[];
  /** The file that is left out and without which this one cannot be published. */
  readonly because?: string;
}

/** A list that all entries share, and that has errors. */
export interface FaultyList {
  readonly file: string;
  readonly codes: readonly string[];
  /** Whether it is valid all the same, and used. */
  readonly isUsed: boolean;
}

/** What can be published, and what cannot. */
export interface SoundRegister {
  readonly register: Register;
  /** Sorted by path. */
  readonly leftOut: readonly LeftOut[];
  readonly lists: readonly FaultyList[];
}

/** All other kinds are lists that everything needs: they are used if they are valid. */
const PAGES: ReadonlySet<EntryKind> = new Set(kindsThat(({ isPage }) => isPage === true));

/** Read from the text, because a broken entry has no fields. */
const OVERLAY_OF = /^overlayOf:[ \t]*["']?([^\s"'#]+)/m;

/**
 * Takes every entry with an error out of a register, whatever the error, and with it what cannot be shown without it:
 * the records of a publisher, and a harvested record whose corrections are broken. All others stay.
 * @param textOf the text of a file of the catalogue
 */
export function leaveOutBroken(
  register: Register,
  problems: readonly Problem[],
  textOf: (file: string) => string | undefined,
): SoundRegister {
  const codes = errorCodes(problems);
  const isPage = ({ kind }: EntryIdentity): boolean => PAGES.has(kind);
  const lists = [...codes.values()].filter(({ identity }) => !isPage(identity));
  const broken = new Map([...codes].filter(([, { identity }]) => isPage(identity)));
  const because = findDependents(register, new Set(broken.keys()), textOf);
  const isOut = (file: string): boolean => broken.has(file) || because.has(file);
  const sound = Object.fromEntries(
    Object.entries(register).map(([kind, entries]: [string, ReadonlyMap<string, Entry>]) => [
      kind,
      new Map([...entries].filter(([, { file }]) => !isOut(file))),
    ]),
  ) as unknown as Register;
  return {
    register: { ...sound, redirects: withoutDeadEnds(register.redirects, isOut) },
    leftOut: [
      ...[...broken.values()].map(({ file, codes: own }) => ({ file, codes: own })),
      ...[...because].map(([file, other]) => ({ file, codes: [], because: other })),
    ].sort((a, b) => compareText(a.file, b.file)),
    lists: lists.map(({ file, identity, codes: own }) => ({
      ...{ file, codes: own },
      isUsed: register[identity.kind].has(identity.id),
    })),
  };
}

/** @returns by file, its errors, each code once */
function errorCodes(
  problems: readonly Problem[],
): ReadonlyMap<string, { file: string; identity: EntryIdentity; codes: readonly string[] }> {
  const found = Map.groupBy(
    problems.filter(({ severity }) => severity === 'error'),
    // An insight without one of its extracts is not the insight.
    ({ file }) => textBeside(file) ?? file,
  );
  return new Map(
    [...found].flatMap(([file, own]) => {
      const identity = identifyFile(file);
      const codes = [...new Set(own.map(({ code }) => code))].sort(compareText);
      return identity ? [[file, { file, identity, codes }]] : [];
    }),
  );
}

/** @returns file → the broken file that it depends on */
function findDependents(
  register: Register,
  broken: ReadonlySet<string>,
  textOf: (file: string) => string | undefined,
): Map<string, string> {
  const because = new Map<string, string>();
  const add = (file: string, other: string): void => {
    if (!broken.has(file) && !because.has(file)) because.set(file, other);
  };
  const out = (file: string): boolean => broken.has(file) || because.has(file);
  for (const { file, fields } of register.source.values()) {
    if (out(`publishers/${fields.publisher}.yaml`))
      add(file, `publishers/${fields.publisher}.yaml`);
  }
  for (const entry of recordsOf(register)) {
    const publisher = `publishers/${ownerOf(entry)}.yaml`;
    if (out(publisher)) add(entry.file, publisher);
  }
  for (const { file, id } of register.harvested.values()) {
    const source = `sources/${publisherOf(id)}.yaml`;
    if (out(source)) add(file, source);
  }
  // Without its corrections a harvested record may say what a person has taken out of it.
  for (const file of [...broken, ...because.keys()]) {
    const base = file.startsWith('datasets/')
      ? OVERLAY_OF.exec(textOf(file) ?? '')?.[1]
      : undefined;
    if (base !== undefined && register.harvested.has(base)) add(`harvested/${base}.yaml`, file);
  }
  for (const { file, fields } of register.dataset.values()) {
    const base = fields.overlayOf === undefined ? undefined : `harvested/${fields.overlayOf}.yaml`;
    if (base !== undefined && out(base)) add(file, base);
  }
  return because;
}

/** A signpost to a page that is left out would lead to an error. */
function withoutDeadEnds(
  redirects: Register['redirects'],
  isOut: (file: string) => boolean,
): Register['redirects'] {
  return new Map(
    [...redirects].map(([id, entry]) => {
      const kept = entry.fields.redirects.filter(({ to }) => !isOut(fileOfKey(to ?? '')));
      return [id, { ...entry, fields: { ...entry.fields, redirects: kept } }];
    }),
  );
}
