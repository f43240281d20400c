import type { SourceFile } from '../model/entry.ts';
import type { Problem } from '../report/problem.ts';
import { makeProblem } from '../report/make-problem.ts';
import { limitsFor } from './limits.ts';
import { locateOffset } from './locate.ts';
import { yamlOf } from './front-matter.ts';
import { parseText } from './parse-text.ts';
import { positionAt, type Position } from './position.ts';

/** Where in a value: property names and list positions, from the root. */
type Path = readonly (string | number)[];

/** One file of the catalogue, read as YAML. */
export interface ParsedFile {
  readonly file: string;
  /** Undefined if the text could not be understood; `problems` says why. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /**
   * The place of a value. A scalar or list item is where it begins, a map or list under a name is where that name
   * begins, and a missing value is where its nearest existing parent is.
   * @param at `key` points to the name of a property whatever its value is
   */
  locate(path: Path, at?: 'key' | 'value'): Position;
}

/** Parses one file of the catalogue under the limits of its folder; never throws. */
export function parseYaml({ file, text }: SourceFile): ParsedFile {
  const { value, offsets, problems } = parseText(yamlOf(file, text), limitsFor(file));
  return {
    file,
    value,
    problems: problems.map(({ code, offset, args }) =>
      makeProblem({ code, file, ...positionAt(text, offset), args }),
    ),
    locate: (path, at) => positionAt(text, locateOffset(value, offsets, path, at)),
  };
}
